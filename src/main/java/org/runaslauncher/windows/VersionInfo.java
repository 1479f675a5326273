package org.runaslauncher.windows;

import com.sun.jna.ptr.IntByReference;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Version;

/** What the version resource of a file says. */
final class VersionInfo {
    /** In bytes. The lengths inside have 16 bits; Windows adds room for a second spelling. */
    private static final int LARGEST = 256 * 1024;

    private static final int LANGUAGE = 0xFFFF;

    private VersionInfo() {}

    static About of(String path) {
        if (FileKind.of(path) != FileKind.HERE) {
            return About.NOTHING;
        }
        int size = Version.INSTANCE.GetFileVersionInfoSizeExW(Version.FILE_VER_GET_NEUTRAL, path, new IntByReference());
        if (size <= 0 || size > LARGEST) {
            return About.NOTHING;
        }
        byte[] resource = new byte[size];
        if (!Version.INSTANCE.GetFileVersionInfoExW(Version.FILE_VER_GET_NEUTRAL, path, 0, size, resource)) {
            return About.NOTHING;
        }
        int language = Kernel32.INSTANCE.GetUserDefaultUILanguage() & LANGUAGE;
        return of(new VersionResource(resource, language));
    }

    static About of(VersionResource resource) {
        String version =
                firstOf(resource.text("ProductVersion"), firstOf(resource.text("FileVersion"), resource.fileVersion()));
        return new About(resource.text("FileDescription"), version, resource.text("CompanyName"), Signature.UNKNOWN);
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
