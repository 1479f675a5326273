package org.runaslauncher.fakes;

import java.util.concurrent.CountDownLatch;

/** Holds up whoever passes, from {@link #shut} to {@link #open}: a share or a service that does not answer. */
public final class Gate {
    private volatile CountDownLatch shut = new CountDownLatch(0);

    public void shut() {
        shut = new CountDownLatch(1);
    }

    public void open() {
        shut.countDown();
    }

    void pass() {
        try {
            shut.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("what Windows does cannot be interrupted", e);
        }
    }
}
