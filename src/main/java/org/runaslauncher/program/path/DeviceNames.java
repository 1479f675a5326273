package org.runaslauncher.program.path;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the names of MS-DOS devices stand for the device and not for a file: CON, PRN, AUX, NUL, CONIN$, CONOUT$, COM1 to COM9, LPT1 to LPT9,
 * and those two with ¹, ² or ³ ("Naming"). COM0 and LPT0 are ordinary names (github.com/golang/go/issues/67245). UNC and device paths have none.
 */
public enum DeviceNames {
    /**
     * Before Windows 11, Server 2022 included: as the last name of a path, whatever its folder is, and whatever follows a dot or a colon in it
     * ("Denton"; "Formats", Handle legacy devices): {@code C:\x\NUL.txt} is {@code \\.\NUL}.
     */
    WINDOWS_10 {
        @Override
        Optional<String> standingFor(String path, PathType type) {
            return reserved(lastName(path, type).replaceFirst("(?s)[.:].*", ""));
        }
    },
    /**
     * Since Windows 11: as the whole text, less the dots and blanks at its end, and NUL as the last name too ("Denton";
     * github.com/dotnet/docs/issues/41193). Windows also looks whether NUL's folder exists, which a text does not tell. That one colon at the
     * end does no harm is true before, and believed here.
     */
    WINDOWS_11 {
        @Override
        Optional<String> standingFor(String path, PathType type) {
            Optional<String> last = reserved(trimmed(lastName(path, type)));
            boolean alone = type == PathType.BARE_NAME;
            return last.filter(name -> alone || name.equalsIgnoreCase("NUL"));
        }

        private static String trimmed(String name) {
            String text = Names.withoutTrail(name);
            return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        }
    };

    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[1-9¹²³]) *", Pattern.CASE_INSENSITIVE);

    /** The device's name as it was typed. */
    final Optional<String> in(String path, PathType type) {
        return switch (type) {
            case DRIVE_ABSOLUTE, DRIVE_RELATIVE, ROOTED, RELATIVE, BARE_NAME -> standingFor(path, type);
            default -> Optional.empty();
        };
    }

    abstract Optional<String> standingFor(String path, PathType type);

    private static Optional<String> reserved(String name) {
        Matcher matcher = RESERVED.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String lastName(String path, PathType type) {
        int drive = type == PathType.DRIVE_RELATIVE ? 2 : 0;
        return path.substring(Math.max(drive, Separators.BOTH.afterLast(path)));
    }
}
