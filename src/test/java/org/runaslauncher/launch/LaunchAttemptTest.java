package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LaunchAttemptTest {
    private static final int RACES = 5_000;

    private final LaunchAttempt attempt = new LaunchAttempt();

    @Test
    void lets_the_program_go_if_nobody_cancelled() {
        assertThat(attempt.letGo()).isTrue();
        assertThat(attempt.isCancelled()).isFalse();
    }

    @Test
    void never_lets_the_program_go_after_it_was_cancelled() {
        assertThat(attempt.cancel()).isTrue();
        assertThat(attempt.isCancelled()).isTrue();
        assertThat(attempt.letGo()).isFalse();
    }

    @Test
    void cannot_be_cancelled_after_the_program_was_let_go() {
        attempt.letGo();

        assertThat(attempt.cancel()).isFalse();
        assertThat(attempt.isCancelled()).isFalse();
    }

    @Test
    void is_cancelled_however_often_that_is_asked_for() {
        attempt.cancel();

        assertThat(attempt.cancel()).isTrue();
    }

    @Test
    void lets_the_program_go_once() {
        attempt.letGo();

        assertThat(attempt.letGo()).isFalse();
    }

    @Test
    @Timeout(60)
    void is_won_by_exactly_one_of_two_threads() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int i = 0; i < RACES; i++) {
                LaunchAttempt race = new LaunchAttempt();
                AtomicInteger ready = new AtomicInteger();
                Future<Boolean> cancelled = other.submit(() -> {
                    meet(ready);
                    return race.cancel();
                });
                meet(ready);
                boolean letGo = race.letGo();
                assertThat(cancelled.get()).as("race %d", i).isNotEqualTo(letGo);
                assertThat(race.isCancelled()).isNotEqualTo(letGo);
            }
        } finally {
            other.shutdownNow();
            assertThat(other.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A barrier would wake one thread long after the other; spinning lets both go within nanoseconds. */
    private static void meet(AtomicInteger ready) {
        ready.incrementAndGet();
        while (ready.get() < 2) {
            Thread.onSpinWait();
        }
    }
}
