package org.runaslauncher.program.link;

/** What can be wrong with a file that should be a link. */
public enum LinkProblem {
    /** Something else that only has the extension of a link. */
    NOT_A_LINK,
    /** Parameters: the largest allowed size, the size found; in bytes. */
    TOO_LARGE,
    /** It ends before all that it announces has come. */
    TRUNCATED,
    /** Its parts contradict each other. */
    DAMAGED,
    /** It is whole, but names nothing that could be started. */
    NO_TARGET
}
