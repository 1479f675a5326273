package org.runaslauncher.program.path;

import java.util.regex.Pattern;

/**
 * The types of path that Windows tells apart by how a text begins ("Forshaw": RTL_PATH_TYPE of {@code RtlDetermineDosPathNameType_U}), and a few
 * that it tells apart only later, but people should be told at once.
 */
public enum PathType {
    /** {@code C:\x}. Windows takes any character for the drive; {@link PathProblem#NO_DRIVE_LETTER} tells. */
    DRIVE_ABSOLUTE,
    /** {@code C:x}, in the folder that was last the current one of this drive; {@code C:} alone is that folder. */
    DRIVE_RELATIVE,
    /** {@code \x}, on the current drive or share. */
    ROOTED,
    /** {@code a\x}, {@code .\x}, {@code ..}, and the empty text. */
    RELATIVE,
    /** {@code x}, a name without a folder, which may be searched for. */
    BARE_NAME,
    /** {@code \\server\share\x}. */
    UNC,
    /** {@code \\.\x}, which is normalized; so is {@code //?/x}, because only backslashes make a verbatim path ("Formats"). */
    LOCAL_DEVICE,
    /** {@code \\.} or {@code \\?} and nothing behind it. */
    ROOT_LOCAL_DEVICE,
    /** {@code \\?\C:\x}: what is behind {@code \\?\} goes to the kernel as it is ("Naming", Win32 File Namespaces). */
    VERBATIM_DRIVE,
    /** {@code \\?\UNC\server\share\x}. */
    VERBATIM_UNC,
    /** {@code \\?\Volume{GUID}\x}, a volume that needs no letter. */
    VERBATIM_VOLUME,
    /** Anything else behind {@code \\?\}, such as {@code \\?\pipe\x} or {@code \\?\C:}, which is the volume and not its root folder. */
    VERBATIM,
    /** {@code \??\C:\x}, the kernel's own spelling. Whatever opens it takes it as it is; GetFullPathName alone does not know it. */
    NT_OBJECT;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:\\\\.*", Pattern.DOTALL);
    private static final Pattern UNC_DEVICE = Pattern.compile("UNC\\\\.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VOLUME =
            Pattern.compile("Volume\\{[0-9a-f-]{36}\\}\\\\.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static PathType of(String text) {
        if (text.startsWith("\\\\?\\")) {
            return verbatim(text.substring(4));
        }
        if (text.startsWith("\\??\\") && text.length() > 4) {
            return NT_OBJECT;
        }
        if (Separators.BOTH.at(text, 0)) {
            return Separators.BOTH.at(text, 1) ? twoSeparators(text) : ROOTED;
        }
        if (text.length() > 1 && text.charAt(1) == ':') {
            return Separators.BOTH.at(text, 2) ? DRIVE_ABSOLUTE : DRIVE_RELATIVE;
        }
        boolean name = !text.isEmpty() && !text.equals(".") && !text.equals("..");
        return name && Separators.BOTH.afterLast(text) == 0 ? BARE_NAME : RELATIVE;
    }

    private static PathType twoSeparators(String text) {
        boolean device = text.length() > 2 && (text.charAt(2) == '.' || text.charAt(2) == '?');
        if (!device) {
            return UNC;
        }
        if (text.length() == 3) {
            return ROOT_LOCAL_DEVICE;
        }
        return Separators.BOTH.at(text, 3) ? LOCAL_DEVICE : UNC;
    }

    private static PathType verbatim(String rest) {
        if (DRIVE.matcher(rest).matches()) {
            return VERBATIM_DRIVE;
        }
        if (UNC_DEVICE.matcher(rest).matches()) {
            return VERBATIM_UNC;
        }
        return VOLUME.matcher(rest).matches() ? VERBATIM_VOLUME : VERBATIM;
    }

    /** Whether Windows gives the text to the kernel without normalizing it. */
    public boolean isTakenAsItIs() {
        return switch (this) {
            case VERBATIM_DRIVE, VERBATIM_UNC, VERBATIM_VOLUME, VERBATIM, NT_OBJECT -> true;
            default -> false;
        };
    }

    /** Whether the text begins in the device namespace, with four characters such as {@code \\.\}. */
    boolean hasDevicePrefix() {
        return this == LOCAL_DEVICE || isTakenAsItIs();
    }

    Separators separators() {
        return isTakenAsItIs() ? Separators.BACKSLASH : Separators.BOTH;
    }
}
