package org.runaslauncher.launch;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The point where a launch and its cancelling meet: either the program was let go, or it never runs. Safe for two threads.
 */
public final class LaunchAttempt {
    private enum State {
        PENDING,
        LET_GO,
        CANCELLED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.PENDING);

    /**
     * Asks that the program never runs.
     *
     * @return false if it was let go before
     */
    public boolean cancel() {
        return state.compareAndSet(State.PENDING, State.CANCELLED) || isCancelled();
    }

    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    /** Claims the right to let the program run; false if the launch was cancelled before. */
    boolean letGo() {
        return state.compareAndSet(State.PENDING, State.LET_GO);
    }
}
