package org.runaslauncher.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.suggest.KnownPrograms;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.suggest.Suggestion;

/**
 * Decides what the list under the program field shows. Belongs to the event thread, which it never keeps waiting: what is known is searched at
 * once, folders are read in the background, and an answer to what the user has typed over since is dropped.
 */
final class Suggester {
    private final Consumer<List<Suggestion>> show;
    private KnownPrograms known = KnownPrograms.NONE;
    private ProgramSource source;
    private Background background;

    /** What stands in the field, as far as rows are wanted for it; null for none. */
    private String wanted;

    private List<Suggestion> completed = List.of();
    private boolean completing;

    /** @param show is given the rows for what is typed, as often as they change */
    Suggester(Consumer<List<Suggestion>> show) {
        this.show = show;
    }

    /** @param loaded is told when everything is known that the list shows before something is typed */
    void connect(ProgramSource source, Background background, Runnable loaded) {
        this.source = source;
        this.background = background;
        load(loaded);
    }

    /** Reads recent programs and tools again, once there is somewhere to read them from. */
    void reload() {
        if (source != null) {
            load(() -> {});
        }
    }

    private void load(Runnable loaded) {
        background.run(
                source::known,
                found -> {
                    known = known.with(found);
                    loaded.run();
                },
                fault -> {});
    }

    /** Lets the user choose between files. */
    void offer(List<String> files) {
        forget();
        known = known.withOffered(files);
    }

    /** The rows before something is typed. */
    List<Suggestion> all() {
        return known.all();
    }

    /** Shows what goes with a text that the user is typing. */
    void typed(String text) {
        wanted = text;
        completed = completed.stream().filter(row -> beginsWith(row, text)).toList();
        show();
        complete();
    }

    /** Looks into the typed folder, wherever it is. */
    void ask(String text) {
        if (source == null) {
            return;
        }
        wanted = text;
        // Beside the reading that may be going on: the other computer may let this one wait.
        background.run(() -> source.complete(text, true), rows -> answer(text, rows), fault -> {});
    }

    /** Takes a recent program off the list for good. */
    void remove(Suggestion recent) {
        known = known.without(recent);
        background.run(
                () -> {
                    source.forget(recent.program());
                    return null;
                },
                done -> {},
                fault -> {});
        if (wanted != null) {
            show();
        }
    }

    /** No rows are wanted any more, until something is typed. */
    void forget() {
        wanted = null;
        completed = List.of();
    }

    private void complete() {
        if (source == null || completing) {
            return;
        }
        String text = wanted;
        completing = true;
        background.run(
                () -> source.complete(text, false), rows -> completed(text, rows), fault -> completed(text, List.of()));
    }

    private void completed(String text, List<Suggestion> rows) {
        completing = false;
        if (text.equals(wanted)) {
            answer(text, rows);
        } else if (wanted != null) {
            complete();
        }
    }

    private void answer(String text, List<Suggestion> rows) {
        if (text.equals(wanted)) {
            completed = rows;
            show();
        }
    }

    private void show() {
        List<Suggestion> found = known.search(wanted);
        show.accept(Stream.concat(found.stream(), completed.stream().filter(row -> !isAmong(row, found)))
                .limit(KnownPrograms.MOST)
                .toList());
    }

    private static boolean isAmong(Suggestion row, List<Suggestion> rows) {
        return rows.stream().anyMatch(other -> other.program().equalsIgnoreCase(row.program()));
    }

    private static boolean beginsWith(Suggestion row, String text) {
        return row.program().toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
    }
}
