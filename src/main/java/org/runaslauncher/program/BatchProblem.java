package org.runaslauncher.program;

/** Why a batch file, or an argument for it, cannot be handed to cmd.exe so that it arrives as it is. */
public enum BatchProblem {
    /** Not the full path of a {@code .bat} or {@code .cmd} file, or one that cmd.exe cannot run: {@code \\?\C:\x.bat}. */
    PATH,
    /** {@code %} begins a variable, also between quotes, and cmd.exe knows no way to write it literally outside of a batch file. */
    PERCENT,
    /** {@code !} begins a variable, also between quotes, in every batch file that switches delayed expansion on. */
    EXCLAMATION_MARK,
    /** {@code "} ends the quotes that protect an argument: a backslash before it means nothing to cmd.exe. */
    QUOTE,
    /** An argument that needs quotes and ends with a backslash: cmd.exe wants one before the closing quote, other programs two. */
    BACKSLASH_AT_END,
    /** CR or LF: cmd.exe drops the one and ends the command at the other. */
    LINE_BREAK,
    /** The end of every command line. */
    NUL,
    /** Another control character than the tab. */
    CONTROL_CHARACTER,
    /** Parameters: the longest allowed, the length found; in UTF-16 units. */
    TOO_LONG
}
