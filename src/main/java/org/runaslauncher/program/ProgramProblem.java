package org.runaslauncher.program;

/** What can be wrong with a program or start folder before Windows is asked to start it. */
public enum ProgramProblem {
    NO_PROGRAM,
    /** A web address or another URL, not a file. */
    URL,
    /** Parameter: the path. */
    FOLDER,
    /** Parameter: the path. */
    MISSING,
    /** Parameters: the path, its folder. */
    FOLDER_MISSING,
    /** Server or drive do not answer. Parameter: the path. */
    UNREACHABLE,
    /** It has no extension, by which Windows would know what it is. Parameter: the file's name. */
    NOT_A_PROGRAM,
    /** No program is registered for it. Parameters: the file's name, its extension. */
    NO_ASSOCIATION,
    /** What is registered for it is no program. Parameters: the file's name, the path of what is registered. */
    OPENER_REFUSED,
    /** It cannot be given any. */
    TAKES_NO_ARGUMENTS,
    /** An address of Windows' settings. */
    SETTINGS,
    /** It is there, and cannot be read. Parameter: the path. */
    UNREADABLE,
    /** A DLL under the name of a program. Parameter: the file's name. */
    LIBRARY,
    /** Made for a kind of processor, or for a Windows of 16 bits, that this Windows has nothing for. Parameter: the file's name. */
    OTHER_PROCESSOR,
    /** What a shortcut names is not there. Parameters: the shortcut's name, what it names. */
    LINK_TARGET_MISSING,
    /** A shortcut to something that is no file. Parameters: the shortcut's name, what it stands for. */
    LINK_WITHOUT_FILE,
    /** A shortcut of Windows Installer to something that is not installed. Parameter: the shortcut's name. */
    LINK_NOT_INSTALLED,
    /** Shortcuts that lead to each other. Parameter: the first one's name. */
    LINK_TO_LINK,
    /** The program of Windows that opens it is not there. Parameters: the file's name, the path of the program. */
    HANDLER_MISSING,
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
    /** The organization does not let its kind be started. Parameter: the name of the file, or of what it leads to. */
    FORBIDDEN_KIND,
    /** A line break or another control character in the arguments. */
    CONTROL_CHARACTER
}
