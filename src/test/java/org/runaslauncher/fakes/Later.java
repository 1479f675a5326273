package org.runaslauncher.fakes;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.runaslauncher.launch.Background;

/** Work that waits until a test has time for it, on the test's own thread. */
public final class Later implements Background {
    private final Queue<Runnable> work = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> job, Consumer<T> done, Consumer<Throwable> broken) {
        work.add(step(job, done, broken));
    }

    @Override
    public void show(Runnable action) {
        work.add(action);
    }

    @Override
    public void showAfter(int milliseconds, Runnable action) {
        work.add(action);
    }

    /** One piece of work with what follows it, to be run whenever a test wants. */
    public static <T> Runnable step(Callable<T> job, Consumer<T> done, Consumer<Throwable> broken) {
        return () -> {
            T result;
            try {
                result = job.call();
            } catch (Exception fault) {
                broken.accept(fault);
                return;
            }
            done.accept(result);
        };
    }

    /** Also what the work itself puts off. */
    public void runAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
