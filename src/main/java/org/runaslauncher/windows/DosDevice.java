package org.runaslauncher.windows;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.runaslauncher.program.Drives.Meaning;

/**
 * What Windows' object manager says that a letter stands for, as {@code QueryDosDeviceW} tells it: {@code \Device\HarddiskVolume3} for a
 * drive, {@code \??\C:\work} or {@code \??\UNC\server\share} for a folder after {@code subst}, and the device of a network redirector.
 */
final class DosDevice {
    private static final String FOLDER = "\\??\\";
    private static final String SHARE = "UNC\\";
    private static final String LOCAL = "\\Device\\HarddiskVolume";

    /** More letters than there are: whoever needs more steps goes in a circle. */
    private static final int MOST_STEPS = 26;

    private DosDevice() {}

    /**
     * Follows a letter to what it stands for in the end: a substituted folder may lie on another letter that stands for something else.
     *
     * @param deviceOf what a letter stands for, as Windows tells it; empty if there is no such letter
     * @param connectionOf the share behind a letter
     * @return empty for a drive of its own, for a letter that there is not, and for what no path can say (a volume without a letter)
     */
    static Optional<Meaning> resolve(
            char letter, Function<Character, String> deviceOf, Function<Character, Optional<String>> connectionOf) {
        char at = letter;
        String below = "";
        for (int step = 0; step < MOST_STEPS; step++) {
            String device = deviceOf.apply(at);
            if (!device.startsWith(FOLDER)) {
                Optional<String> share = isLocal(device) ? Optional.empty() : connectionOf.apply(at);
                return at == letter && share.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Meaning(
                                share.map(DosDevice::withoutEnd).orElse(at + ":") + below, share.isPresent()));
            }
            String target = withoutEnd(device.substring(FOLDER.length()));
            if (target.regionMatches(true, 0, SHARE, 0, SHARE.length())) {
                return Optional.of(new Meaning("\\\\" + target.substring(SHARE.length()) + below, false));
            }
            if (!beginsWithLetter(target)) {
                return Optional.empty();
            }
            at = target.charAt(0);
            below = target.substring(2) + below;
        }
        return Optional.empty();
    }

    /** A disk of this computer: no network provider needs to be asked about it. */
    private static boolean isLocal(String device) {
        return device.toUpperCase(Locale.ROOT).startsWith(LOCAL.toUpperCase(Locale.ROOT));
    }

    private static boolean beginsWithLetter(String target) {
        return target.length() >= 2
                && Character.isLetter(target.charAt(0))
                && target.charAt(1) == ':'
                && (target.length() == 2 || target.charAt(2) == '\\');
    }

    private static String withoutEnd(String path) {
        return path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
    }
}
