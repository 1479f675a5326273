package org.runaslauncher.program.path;

import java.util.Locale;
import java.util.Optional;

/**
 * What a path begins with and no {@code ..} should leave: a drive, a share, a device.
 *
 * @param end where it ends in the text
 * @param drive the letter as a capital
 * @param host of a UNC path; empty text where it has none
 * @param share the same
 */
record PathRoot(int end, Optional<Character> drive, Optional<String> host, Optional<String> share) {
    private static final int DEVICE_PREFIX = 4;

    static PathRoot of(String text, PathType type) {
        return switch (type) {
            case DRIVE_ABSOLUTE -> drive(text, 0, 3);
            case DRIVE_RELATIVE -> drive(text, 0, 2);
            case ROOTED -> until(1);
            case RELATIVE, BARE_NAME -> until(0);
            case ROOT_LOCAL_DEVICE -> until(text.length());
            case UNC -> share(text, 2, type.separators());
            default -> device(text, type.separators());
        };
    }

    boolean isShare() {
        return host.isPresent();
    }

    private static PathRoot device(String text, Separators separators) {
        int end = separators.next(text, DEVICE_PREFIX);
        String device = text.substring(DEVICE_PREFIX, end);
        if (device.length() == 2 && letter(text, DEVICE_PREFIX).isPresent() && device.charAt(1) == ':') {
            return drive(text, DEVICE_PREFIX, Math.min(end + 1, text.length()));
        }
        return device.equalsIgnoreCase("UNC") && end < text.length()
                ? share(text, end + 1, separators)
                : until(Math.min(end + 1, text.length()));
    }

    private static PathRoot drive(String text, int letter, int end) {
        return new PathRoot(end, letter(text, letter), Optional.empty(), Optional.empty());
    }

    /** Windows counts two names, and a run of separators holds an empty one: {@code \\a\\b} has no share. */
    private static PathRoot share(String text, int from, Separators separators) {
        int host = separators.next(text, from);
        int share = separators.next(text, host + 1);
        return new PathRoot(
                share,
                Optional.empty(),
                Optional.of(text.substring(from, host)),
                Optional.of(text.substring(Math.min(host + 1, text.length()), share)));
    }

    private static PathRoot until(int end) {
        return new PathRoot(end, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Character> letter(String text, int index) {
        String letter = text.substring(index, index + 1).toUpperCase(Locale.ROOT);
        return letter.matches("[A-Z]") ? Optional.of(letter.charAt(0)) : Optional.empty();
    }
}
