package org.runaslauncher.program.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The default value of a key under {@code App Paths}
 * (<a href="https://learn.microsoft.com/windows/win32/shell/app-registration">page</a>): a full path, in quotes or without.
 */
final class AppPathValue {
    private static final Pattern FULL = Pattern.compile("[\\p{L}]:\\\\.+|\\\\\\\\[^\\\\?.].*");

    private AppPathValue() {}

    /** Empty if it names nothing, or without a folder: that could mean a file anywhere. */
    static Optional<String> program(String value) {
        String text = value.strip();
        if (text.startsWith("\"")) {
            int end = text.indexOf('"', 1);
            text = text.substring(1, end < 0 ? text.length() : end).strip();
        }
        String path = text.replace('/', '\\');
        return FULL.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }
}
