package org.runaslauncher.program.path;

/** What can be wrong with a path by its text alone. What depends on the computer, such as a missing file, is not here. */
public enum PathProblem {
    /** Nothing, or blanks, or nothing but dots and blanks, behind which no name is left. */
    EMPTY,
    /** U+0000 to U+001F are in no name ("Naming"). Parameter: the character as {@code U+000A}. */
    CONTROL_CHARACTER,
    /** One of {@code " < > | ? *}, a slash behind {@code \\?\}, or a colon in a server or share. Parameter: the character. */
    FORBIDDEN_CHARACTER,
    /** {@code C:\a.txt:b.exe} runs what is hidden behind a text. Parameters: the name before the colon, the stream with it. */
    ALTERNATE_DATA_STREAM,
    /** A device, pipe, mailslot or volume instead of a file. Parameter: the device, as {@code \\.\NUL}. */
    DEVICE,
    /** {@code C:x} means a folder that nobody sees. Parameter: the drive, as {@code C:}. */
    RELATIVE_TO_DRIVE,
    /** {@code 1:\x}. Parameter: the text before the separator. */
    NO_DRIVE_LETTER,
    /** {@code \\} and a separator, or nothing, instead of a server. */
    NO_SERVER,
    /** Parameter: the server. */
    NO_SHARE,
    /** Two backslashes behind {@code \\?\}, where they are not one. */
    EMPTY_COMPONENT,
    /** {@code .} or {@code ..} behind {@code \\?\}, where they mean nothing. Parameter: the name. */
    UNRESOLVED_DOTS,
    /** Parameters: the longest allowed, the length found, in UTF-16 units; the name. */
    COMPONENT_TOO_LONG,
    /** Parameters: the longest allowed, the length found, in UTF-16 units. */
    TOO_LONG
}
