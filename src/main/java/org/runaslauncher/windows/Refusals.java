package org.runaslauncher.windows;

import java.time.Duration;

/**
 * Which rights were refused. Where the auditing of KB 977513 is set, each refusal is recorded: who looks again and again asks for a while only for
 * what he was given.
 */
final class Refusals {
    private static final Duration WHILE = Duration.ofSeconds(10);

    private final int wanted;
    private int given;
    private long since;

    Refusals(int wanted) {
        this.wanted = wanted;
        this.given = wanted;
    }

    /** All that is wanted, or what of it was given last. */
    synchronized int rightsToAskFor() {
        boolean isOver = System.nanoTime() - since > WHILE.toNanos();
        return isOver || given == 0 ? wanted : given;
    }

    /** After a refusal. */
    synchronized void remember(int rightsThatWereGiven) {
        given = rightsThatWereGiven;
        since = System.nanoTime();
    }
}
