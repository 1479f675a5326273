package org.runaslauncher.launch;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The one way off the event thread, and back on it. */
public interface Background {
    /**
     * Runs work on a thread of its own. The process does not end while it runs.
     *
     * @param done receives the result, on the event thread
     * @param broken receives what the work threw, on the event thread
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> broken);

    /** Runs something on the event thread, soon. */
    void show(Runnable action);

    /** Runs something on the event thread after a while. */
    void showAfter(int milliseconds, Runnable action);
}
