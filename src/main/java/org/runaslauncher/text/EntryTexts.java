package org.runaslauncher.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.integration.Cleanup;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryOutcome;
import org.runaslauncher.integration.Prohibition;
import org.runaslauncher.integration.UserEntries.Labels;

/** What is said about entries in Send To, on the desktop and in Explorer's menus. */
public final class EntryTexts {
    private EntryTexts() {}

    /** What Windows shows of them. */
    public static Labels labels() {
        return new Labels(Messages.get("entry.description"), Messages.get("entry.menu-label"));
    }

    /** What became of one that was to be added. */
    public static String added(EntryOutcome outcome) {
        String name = name(outcome.entry());
        return switch (outcome.result()) {
            case ADDED -> Messages.get("entry.added", name);
            case OF_ANOTHER_COPY -> Messages.get("entry.of-another-copy", name);
            case FOREIGN -> Messages.get("entry.foreign", name);
            case FORBIDDEN -> Messages.get("entry.forbidden", name, why(outcome.prohibition()));
            case NO_PLACE -> Messages.get("entry.no-place", name);
            default -> Messages.get("entry.not-added", name, reason(outcome.cause()));
        };
    }

    /** What became of one that was to be taken away. */
    public static String removed(EntryOutcome outcome) {
        String name = name(outcome.entry());
        return switch (outcome.result()) {
            case REMOVED -> Messages.get("entry.removed", name);
            case NOT_THERE, NO_PLACE -> Messages.get("entry.not-there", name);
            case OF_ANOTHER_COPY -> Messages.get("entry.of-another-copy", name);
            case FOREIGN -> Messages.get("entry.foreign", name);
            default -> Messages.get("entry.not-removed", name, reason(outcome.cause()));
        };
    }

    /** Why there may be no entry in Explorer's menus. */
    public static String of(Prohibition prohibition) {
        return Messages.get(
                "prohibition." + prohibition.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String why(Optional<Prohibition> prohibition) {
        return prohibition.map(EntryTexts::of).orElse("");
    }

    /** Why nothing was done at a first start. */
    public static String notKept(IOException e) {
        return Messages.get("settings.not-saved", reason(Optional.of(e)));
    }

    /** What was taken away from the computer, line by line. */
    public static List<String> lines(Cleanup.Report report) {
        List<String> lines = new ArrayList<>();
        report.removed()
                .forEach(one -> lines.add(
                        one.user().isEmpty()
                                ? Messages.get("entry.removed", name(one.entry()))
                                : Messages.get("entry.removed-of", name(one.entry()), one.user())));
        report.problems()
                .forEach(one -> lines.add(Messages.get(
                        "entry.left", one.user().isEmpty() ? Messages.get("entry.you") : one.user(), told(one))));
        if (report.othersLeft()) {
            lines.add(Messages.get("entry.others-left"));
        }
        lines.add(Messages.get(report.problems().isEmpty() ? "entry.cleaned-up" : "entry.not-cleaned-up"));
        return lines;
    }

    private static String told(Cleanup.Problem problem) {
        return problem.cause() instanceof FileSystemException e
                ? e.getFile() + ": " + reason(Optional.of(e))
                : reason(Optional.of(problem.cause()));
    }

    private static String name(Entry entry) {
        return Messages.get("entry." + entry.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String reason(Optional<IOException> cause) {
        if (cause.isEmpty()) {
            return "";
        }
        IOException e = cause.get();
        if (e instanceof AccessDeniedException) {
            return Messages.get("export.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Messages.get("export.no-folder");
        }
        return Optional.ofNullable(e instanceof FileSystemException system ? system.getReason() : e.getMessage())
                .orElse(e.toString())
                .replaceAll("[.\\s]+$", "");
    }
}
