package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.runaslauncher.launch.Background;

/** A thread for each piece of work: a logon that takes half a minute must not hold up the look at the service. */
public final class SwingBackground implements Background {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> broken) {
        threads.execute(() -> {
            try {
                T result = work.call();
                show(() -> done.accept(result));
            } catch (Throwable fault) {
                show(() -> broken.accept(fault));
            }
        });
    }

    @Override
    public void show(Runnable action) {
        EventQueue.invokeLater(action);
    }

    @Override
    public void showAfter(int milliseconds, Runnable action) {
        Timer timer = new Timer(milliseconds, e -> action.run());
        timer.setRepeats(false);
        timer.start();
    }
}
