package org.runaslauncher.windows;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * The variables of the environment in a text. Those that lead to Windows itself are answered by Windows: any program of the user can write
 * {@code windir} into {@code HKCU\Environment}, and so put a program of its own in the place of {@code %windir%\regedit.exe}.
 */
final class Variables {
    private Variables() {}

    /** Unknown ones stay as they are. */
    static String expand(String text) {
        return expand(text, Variables::value);
    }

    /** Replaces what a function knows. An unknown name stays with both of its percent signs, as ExpandEnvironmentStringsW leaves it. */
    static String expand(String text, Function<String, Optional<String>> valueOf) {
        StringBuilder expanded = new StringBuilder();
        int done = 0;
        int begin = text.indexOf('%');
        int end = text.indexOf('%', begin + 1);
        while (begin >= 0 && end > begin) {
            String whole = text.substring(begin, end + 1);
            expanded.append(text, done, begin)
                    .append(valueOf.apply(text.substring(begin + 1, end)).orElse(whole));
            done = end + 1;
            begin = text.indexOf('%', done);
            end = text.indexOf('%', begin + 1);
        }
        return expanded.append(text, done, text.length()).toString();
    }

    private static Optional<String> value(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "windir", "systemroot" -> Optional.of(SystemFolders.windows().toString());
            case "systemdrive" -> Optional.of(SystemFolders.windows().toString().substring(0, "C:".length()));
            case "comspec" -> Optional.of(SystemFolders.system() + "\\cmd.exe");
            default -> ofTheEnvironment('%' + name + '%');
        };
    }

    private static Optional<String> ofTheEnvironment(String text) {
        // Unlike the other functions this one counts the terminating zero.
        String expanded =
                WideAnswer.upToZero(buffer -> Kernel32.INSTANCE.ExpandEnvironmentStringsW(text, buffer, buffer.length));
        return Optional.of(expanded).filter(value -> !value.equals(text));
    }
}
