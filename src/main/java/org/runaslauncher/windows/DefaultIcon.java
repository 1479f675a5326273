package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.ptr.IntByReference;
import java.util.Optional;
import java.util.stream.Stream;
import org.runaslauncher.windows.win32.Shlwapi;

/**
 * Where the icon of a type of files lies, as the registry has it. The shell is asked first: it knows what the user has chosen. Where it
 * knows nothing, the registry is read as the shell has always done: the class that the extension names, the extension itself, and what
 * Windows keeps for the extension whatever its class (<a href="https://learn.microsoft.com/windows/win32/shell/how-to-assign-a-custom-icon-to-a-file-type">
 * DefaultIcon</a>).
 */
final class DefaultIcon {
    private static final int FLAGS = Shlwapi.ASSOCF_NOTRUNCATE | Shlwapi.ASSOCF_INIT_IGNOREUNKNOWN;
    private static final int LONGEST = 1024;

    private DefaultIcon() {}

    /**
     * What stands there: for {@link IconLocation}.
     *
     * @param extension with its dot
     * @return empty if there is nothing
     */
    static String of(String extension) {
        if (extension.length() < 2) {
            return "";
        }
        String asked = ask(extension);
        // Without a folder: where the shell knows nothing, some answer the icon of unknown files.
        return asked.indexOf('\\') >= 0 || IconLocation.isFileItself(asked)
                ? asked
                : registered(extension).orElse(asked);
    }

    private static String ask(String extension) {
        char[] location = new char[LONGEST];
        int result = Shlwapi.INSTANCE.AssocQueryStringW(
                FLAGS, Shlwapi.ASSOCSTR_DEFAULTICON, extension, null, location, new IntByReference(LONGEST));
        return result == WinError.S_OK.intValue() ? Native.toString(location) : "";
    }

    private static Optional<String> registered(String extension) {
        try (RegistryKey classes = RegistryKey.classes()) {
            Stream<String> named = text(classes, extension).stream();
            return Stream.concat(named, Stream.of(extension, "SystemFileAssociations\\" + extension))
                    .flatMap(name -> text(classes, name + "\\DefaultIcon").stream())
                    .findFirst();
        }
    }

    private static Optional<String> text(RegistryKey classes, String name) {
        try (RegistryKey key = classes.openForReading(name)) {
            return key == null ? Optional.empty() : key.text("").filter(text -> !text.isBlank());
        }
    }
}
