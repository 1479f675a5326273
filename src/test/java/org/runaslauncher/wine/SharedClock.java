package org.runaslauncher.wine;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock that programs under Wine and programs beside it both read. */
final class SharedClock {
    private static final int QUESTIONS = 100;
    private static final long MOST_MICROSECONDS_APART = 500;

    private SharedClock() {}

    static long microseconds() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    /**
     * Asks a program under Wine for the time, often: each answer was given between question and receipt.
     *
     * @return what that says about the clocks
     */
    static String check(WineComputer computer) {
        Process program = computer.startPiped(Folders.windows(Folders.RIG.resolve("tell-time.exe")));
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        try (BufferedWriter questions = program.outputWriter();
                BufferedReader answers = program.inputReader()) {
            for (int i = 0; i < QUESTIONS; i++) {
                long before = microseconds();
                questions.write("?\n");
                questions.flush();
                long told = Long.parseLong(answers.readLine().strip());
                least = Math.max(least, told - microseconds());
                most = Math.min(most, told - before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (least < -MOST_MICROSECONDS_APART || most > MOST_MICROSECONDS_APART) {
            throw new AssertionError("the clocks may be apart by " + least + " to " + most + " microseconds");
        }
        return "the clock of Wine minus that of Linux lies between %d and %d microseconds".formatted(least, most);
    }
}
