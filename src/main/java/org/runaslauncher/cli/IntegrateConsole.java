package org.runaslauncher.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.runaslauncher.integration.Cleanup;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryOutcome;
import org.runaslauncher.integration.FirstStart;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.text.EntryTexts;
import org.runaslauncher.text.Messages;

/** What {@code /integrate} does without a window, for scripts and installers: text out, exit code back; it never asks anybody. */
public final class IntegrateConsole {
    private final UserEntries entries;
    private final FirstStart firstStart;
    private final Cleanup cleanup;
    private final Consumer<String> output;

    /** @param output takes text piece by piece; lines end with LF */
    public IntegrateConsole(UserEntries entries, FirstStart firstStart, Cleanup cleanup, Consumer<String> output) {
        this.entries = entries;
        this.firstStart = firstStart;
        this.cleanup = cleanup;
        this.output = output;
    }

    /** A fault of our own is told in a sentence, because Java's exit code for it means "cancelled". */
    public ExitCode run(IntegrateSubcommand subcommand) {
        try {
            return subcommand.runOn(this);
        } catch (RuntimeException | LinkageError fault) {
            print(Messages.get("cli.fault", fault));
            return ExitCode.FAILED;
        }
    }

    ExitCode user() {
        try {
            Optional<EntryOutcome> outcome = firstStart.run();
            if (outcome.isPresent()) {
                return tell(List.of(outcome.get()), EntryOutcome::isAdded, EntryTexts::added);
            }
            print(Messages.get("cli.integrate-made-before"));
            return ExitCode.DONE;
        } catch (IOException e) {
            print(EntryTexts.notKept(e));
            return ExitCode.FAILED;
        }
    }

    ExitCode add(List<Entry> wanted) {
        return tell(wanted.stream().map(entries::add).toList(), EntryOutcome::isAdded, EntryTexts::added);
    }

    ExitCode remove(List<Entry> unwanted) {
        return tell(unwanted.stream().map(entries::remove).toList(), EntryOutcome::isGone, EntryTexts::removed);
    }

    private ExitCode tell(
            List<EntryOutcome> outcomes, Predicate<EntryOutcome> isGood, Function<EntryOutcome, String> sentence) {
        outcomes.stream().map(sentence).forEach(this::print);
        if (outcomes.stream().allMatch(isGood)) {
            return ExitCode.DONE;
        }
        boolean denied = outcomes.stream().filter(isGood.negate()).allMatch(EntryOutcome::isDenied);
        return denied ? ExitCode.NEEDS_ADMINISTRATOR : ExitCode.FAILED;
    }

    ExitCode uninstall() {
        Cleanup.Report report = cleanup.run();
        EntryTexts.lines(report).forEach(this::print);
        return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void print(String line) {
        output.accept(line + '\n');
    }
}
