package org.runaslauncher.ui;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;

/** Takes the time of everything that the event thread does. Once installed it stays: the robot keeps to the queue that it has found. */
final class EventThreadWatch extends EventQueue {
    private static EventThreadWatch installed;

    private long longest;
    private String what;

    private EventThreadWatch() {}

    /** Begins to measure. */
    static synchronized EventThreadWatch begin() {
        if (installed == null) {
            installed = new EventThreadWatch();
            EventQueue before = Toolkit.getDefaultToolkit().getSystemEventQueue();
            before.push(installed);
            empty(before);
        }
        installed.reset();
        return installed;
    }

    /**
     * Java leaves an event in the old queue, to wake an event thread that waits there. One that was busy never comes for it, and the robot, which waits
     * until that queue is empty, would wait ten seconds for each key.
     */
    private static void empty(EventQueue before) {
        try {
            // After this the event thread is at the new queue.
            EventQueue.invokeAndWait(() -> {});
            while (before.peekEvent() != null) {
                before.getNextEvent();
            }
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void reset() {
        longest = 0;
        what = "nothing";
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long begin = System.nanoTime();
        super.dispatchEvent(event);
        note(System.nanoTime() - begin, event);
    }

    private synchronized void note(long nanoseconds, AWTEvent event) {
        if (nanoseconds > longest) {
            longest = nanoseconds;
            what = event.paramString();
        }
    }

    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }

    /** What took longest. */
    synchronized String what() {
        return longest / 1_000_000 + " ms: " + what;
    }
}
