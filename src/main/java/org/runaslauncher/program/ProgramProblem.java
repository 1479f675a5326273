package org.runaslauncher.program;

/** What can be wrong with a program or start folder before Windows is asked to start it. */
public enum ProgramProblem {
    NO_PROGRAM,
    /** A web address or another URL, not a file. */
    URL,
    /** Parameter: the character. */
    FORBIDDEN_CHARACTER,
    /** Parameter: the path. */
    FOLDER,
    /** Parameter: the path. */
    MISSING,
    /** Parameters: the path, its folder. */
    FOLDER_MISSING,
    /** Parameters: the file's name, its extension. */
    NOT_A_PROGRAM,
    /** Parameter: the path. */
    START_FOLDER_MISSING,
    /** Parameter: the path. */
    START_FOLDER_IS_A_FILE,
    /** A start folder is given by its full path. Parameter: the text. */
    START_FOLDER_NOT_ABSOLUTE,
    /** Parameters: the longest allowed, the length found; in UTF-16 units. */
    COMMAND_LINE_TOO_LONG,
    /** Parameters: the longest allowed, the length found; in UTF-16 units. */
    START_FOLDER_TOO_LONG,
    /** A line break or another control character in the arguments. */
    CONTROL_CHARACTER
}
