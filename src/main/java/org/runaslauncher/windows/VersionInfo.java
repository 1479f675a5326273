package org.runaslauncher.windows;

import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;
import org.runaslauncher.program.image.ExecutableResources;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * What the version resource of a file says; of a part of Windows, in the language that Windows shows this user. Not read with
 * GetFileVersionInfoExW, which maps the file: see {@link ExecutableResources}.
 */
final class VersionInfo {
    /** In bytes. The lengths inside have 16 bits; Windows adds room for a second spelling. */
    private static final int LARGEST = 256 * 1024;

    private static final int LANGUAGE = 0xFFFF;

    private VersionInfo() {}

    static About of(String path) {
        if (FileKind.of(path) != FileKind.HERE) {
            return About.NOTHING;
        }
        int language = Kernel32.INSTANCE.GetUserDefaultUILanguage() & LANGUAGE;
        return SystemParts.ofWindows(path)
                .flatMap(SystemParts::texts)
                .flatMap(VersionInfo::read)
                .or(() -> read(path))
                .map(resource -> of(new VersionResource(resource, language)))
                .orElse(About.NOTHING);
    }

    private static Optional<byte[]> read(String path) {
        try (OpenFile file = OpenFile.of(path)) {
            Optional<ExecutableResources> resources = ExecutableResources.of(file);
            return resources.isEmpty()
                    ? Optional.empty()
                    : resources.get().find(ExecutableResources.VERSION, 0, LARGEST);
        } catch (IOException e) {
            return Optional.empty();
        }
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
