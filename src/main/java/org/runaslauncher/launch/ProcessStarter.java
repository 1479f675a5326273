package org.runaslauncher.launch;

/** Starts processes. Implemented in {@code windows}. */
public interface ProcessStarter {
    /**
     * Creates the process, suspended: nothing of the program has run yet. One that Windows elevates runs at once: there the user is asked
     * before. May take as long as a logon takes, and cannot be
     * interrupted. The password of the request is wiped in any case.
     *
     * @throws StartException if Windows refuses
     */
    SuspendedProcess start(LaunchRequest request) throws StartException;

    /** Loads what the first start would load otherwise, while the user still types. Starts nothing. */
    default void prepare() {}

    /** By which functions this process can start a program as the following user. Quick, and safe to call from any thread. */
    default StartMethod methodForAnotherUser() {
        return StartMethod.SECONDARY_LOGON;
    }

    /** A created process. Closing it closes our handles, and does nothing to the process. */
    interface SuspendedProcess extends AutoCloseable {
        /**
         * Lets the program run, and lets its window come to the foreground. For the following user and elevated this asks for the permission,
         * and takes as long as the user takes to answer.
         */
        void resume() throws StartException;

        /** Ends the process. Called on a suspended one, nothing of the program has ever run. */
        void end();

        /**
         * Waits for the process to end.
         *
         * @param milliseconds {@link #FOR_EVER} to wait until it has
         * @return its exit code, or {@link #STILL_RUNNING}
         */
        long exitCodeWithin(long milliseconds);

        /** Milliseconds. */
        long FOR_EVER = Long.MAX_VALUE;

        /** Not an exit code: those have 32 bits. */
        long STILL_RUNNING = -1;

        @Override
        void close();
    }
}
