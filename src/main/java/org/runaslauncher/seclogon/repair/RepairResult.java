package org.runaslauncher.seclogon.repair;

/** How a remedy went. */
public enum RepairResult {
    /** Done, and seen to be done. */
    DONE,
    /** All is written, and the service does not start: something else is wrong with it, too. */
    DONE_BUT_NOT_STARTED,
    /** A Windows function failed. */
    FAILED,
    /** Everything succeeded, but the service is not as it should be: something else changes it. */
    DID_NOT_LAST,
    /** There is no such service. */
    MISSING,
    NOTHING_TO_UNDO,
    /** What was saved would let others than administrators take over the service. */
    UNSAFE_TO_UNDO,
    /** The helper runs, but not as an administrator. */
    NOT_ADMINISTRATOR,
    /** The program lies in a folder that others than administrators can write, and may not be elevated. */
    UNSAFE_FOLDER,
    /** The user refused the elevation. */
    CANCELLED,
    /** The helper was started with something that is none of its words. */
    WRONG_WORDS,
    /** The helper itself failed. */
    BROKEN,
    /** The organization does not let the service be changed by this program. */
    FORBIDDEN
}
