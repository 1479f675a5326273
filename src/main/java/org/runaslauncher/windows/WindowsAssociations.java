package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.program.Associations;
import org.runaslauncher.windows.win32.Shlwapi;

/** Asks the shell. */
public final class WindowsAssociations implements Associations {
    /** Without the second, "how do you want to open this?" would be the answer for an extension that nobody has registered. */
    private static final int FLAGS = Shlwapi.ASSOCF_NOTRUNCATE | Shlwapi.ASSOCF_INIT_IGNOREUNKNOWN;

    private static final int E_POINTER = 0x80004003;
    private static final int USUAL_LENGTH = 260;

    @Override
    public Optional<String> openCommand(String extension) {
        boolean isExtension = extension.length() > 1 && extension.lastIndexOf('.') == 0 && extension.indexOf('\\') < 0;
        // Where a COM server opens the document, the command beside it is not what Windows would start.
        if (!isExtension
                || ask(Shlwapi.ASSOCSTR_DELEGATEEXECUTE, extension).isPresent()
                || isOfPackagedApp(extension)) {
            return Optional.empty();
        }
        return ask(Shlwapi.ASSOCSTR_COMMAND, extension);
    }

    /** Windows gives the classes of packaged apps names such as {@code AppXq0fevzme2pys62n3e0fbqa7peapykr8v}. */
    private static boolean isOfPackagedApp(String extension) {
        return ask(Shlwapi.ASSOCSTR_PROGID, extension)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("appx"))
                .isPresent();
    }

    private static Optional<String> ask(int what, String extension) {
        char[] buffer = new char[USUAL_LENGTH];
        IntByReference length = new IntByReference(buffer.length);
        int result = Shlwapi.INSTANCE.AssocQueryStringW(FLAGS, what, extension, "open", buffer, length);
        if (result == E_POINTER && length.getValue() > buffer.length) {
            buffer = new char[length.getValue()];
            result = Shlwapi.INSTANCE.AssocQueryStringW(FLAGS, what, extension, "open", buffer, length);
        }
        return Optional.of(result == 0 ? Native.toString(buffer).strip() : "").filter(text -> !text.isEmpty());
    }
}
