package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import java.util.Optional;
import org.runaslauncher.windows.win32.Kernel32;

/** The parts of a file of Windows that Windows keeps in other files. */
final class SystemParts {
    private static final int LONGEST = 32_768;
    private static final int LONGEST_LANGUAGES = 1_024;

    private SystemParts() {}

    /** The file, if it lies in the folder of Windows. */
    static Optional<String> ofWindows(String path) {
        String folder = SystemFolders.windows() + "\\";
        return path.regionMatches(true, 0, folder, 0, folder.length()) ? Optional.of(path) : Optional.empty();
    }

    /**
     * Where its icons may lie: since Windows 10, version 1903, in {@code SystemResources\name.dll.mun}, a library with nothing but
     * resources. Windows says so nowhere; <a href="https://fileinfo.com/extension/mun">others have seen it</a>.
     */
    static Optional<String> icons(String path) {
        return ofWindows(path)
                .map(file -> SystemFolders.windows() + "\\SystemResources" + file.substring(file.lastIndexOf('\\'))
                        + ".mun");
    }

    /**
     * Its translation, which lies in a folder of the language beside it
     * (<a href="https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getfilemuipath">API page</a>).
     */
    static Optional<String> texts(String path) {
        char[] language = new char[LONGEST_LANGUAGES];
        char[] translated = new char[LONGEST];
        IntByReference length = new IntByReference(translated.length);
        boolean found = Kernel32.INSTANCE.GetFileMUIPath(
                Kernel32.MUI_USER_PREFERRED_UI_LANGUAGES,
                path,
                language,
                new IntByReference(language.length),
                translated,
                length,
                new LongByReference());
        return found ? Optional.of(Native.toString(translated)) : Optional.empty();
    }
}
