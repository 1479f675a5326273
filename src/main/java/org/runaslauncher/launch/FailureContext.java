package org.runaslauncher.launch;

/**
 * What there is to look at when a launch has failed, because one error code has several causes. Implemented in {@code windows}; every method may
 * take long, and answers what its description says if Windows does not tell.
 */
public interface FailureContext {
    /** Nothing can be looked at. */
    FailureContext NONE = new FailureContext() {};

    /** Whether the users of this computer may read and run a file; true as well if it cannot be told. */
    default boolean isOpenToUsers(String fullPath) {
        return true;
    }

    /** Whether rules of AppLocker or Software Restriction Policies decide here which programs run; false if it cannot be told. */
    default boolean restrictsPrograms() {
        return false;
    }

    /** Whether a program has windows and no console, as its header says; false if it cannot be read. */
    default boolean isWindowProgram(String fullPath) {
        return false;
    }

    default ComputerFacts computer() {
        return ComputerFacts.UNKNOWN;
    }
}
