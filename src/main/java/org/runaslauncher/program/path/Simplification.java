package org.runaslauncher.program.path;

import java.util.Arrays;

/**
 * Takes {@code \\?\} or {@code \??\} off where that changes nothing, because the command interpreter, and many programs, cannot work with it.
 *
 * <p>It is safe exactly for a drive or a share, and if the short text means the same file to every Windows and every program: normalization
 * leaves it as it is (no {@code /}, no {@code .} or {@code ..}, no name with a dot or blank at its end, no empty name), no name in it is a
 * device's by the older and stricter rule, nothing else is wrong with it, and it is shorter than MAX_PATH, since long paths need a policy and a
 * program that asks for them ("Limits"). Names with a dot or blank at their end also count inside of the path, where Windows may keep them:
 * programs drop them. The conditions are those of the Rust library dunce, and a few more.
 */
final class Simplification {
    /** MAX_PATH is 260 with the zero at the end. */
    private static final int LONGEST = 259;

    private static final int PREFIX = 4;

    private Simplification() {}

    static WindowsPath of(WindowsPath path) {
        if (!path.type().isTakenAsItIs() || path.length() <= PREFIX) {
            return path;
        }
        String rest = path.text().substring(PREFIX);
        WindowsPath plain = WindowsPath.of(path.parsedRoot().isShare() ? '\\' + rest.substring("UNC".length()) : rest);
        return isSafe(plain) ? plain : path;
    }

    private static boolean isSafe(WindowsPath plain) {
        boolean full = plain.type() == PathType.DRIVE_ABSOLUTE || plain.type() == PathType.UNC;
        return full
                && plain.length() <= LONGEST
                && plain.problem().isEmpty()
                && plain.normalized("").equals(plain.text())
                && Arrays.stream(plain.text().split("\\\\")).allMatch(Simplification::isSafeName);
    }

    private static boolean isSafeName(String name) {
        return Names.withoutTrail(name).equals(name)
                && DeviceNames.WINDOWS_10.in(name, PathType.BARE_NAME).isEmpty();
    }
}
