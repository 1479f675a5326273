package org.runaslauncher.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryOutcome;
import org.runaslauncher.integration.EntryState;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.launch.Background;
import org.runaslauncher.text.EntryTexts;
import org.runaslauncher.text.Explanations;

/** Decides what becomes of the entries that are ticked. Belongs to the event thread, which it never keeps waiting. */
final class EntriesPresenter {
    private final EntriesView view;
    private final UserEntries entries;
    private final Background background;
    private Map<Entry, EntryState> shown = Map.of();

    EntriesPresenter(EntriesView view, UserEntries entries, Background background) {
        this.view = view;
        this.entries = entries;
        this.background = background;
    }

    private record Done(EntryOutcome outcome, boolean good, String sentence) {}

    /** Looks how it stands, and shows it. */
    void look() {
        background.run(entries::states, this::show, fault -> show(Map.of()));
    }

    private void show(Map<Entry, EntryState> states) {
        shown = states;
        view.show(states);
    }

    /**
     * Adds what has been ticked, and takes away what has not: only what has changed.
     *
     * @param done is run if all of it was done
     * @param failed is run if not; it has been said then
     */
    void apply(Runnable done, Runnable failed) {
        Set<Entry> wanted = view.wanted();
        List<Entry> changed = shown.keySet().stream()
                .filter(entry -> wanted.contains(entry) != isThere(entry))
                .toList();
        if (changed.isEmpty()) {
            done.run();
            return;
        }
        background.run(() -> carryOut(changed, wanted), outcomes -> tell(outcomes, done, failed), fault -> {
            view.showProblem(changed.get(0), Explanations.ofFault(fault).happened());
            failed.run();
        });
    }

    private boolean isThere(Entry entry) {
        return shown.get(entry).found().isThere();
    }

    private List<Done> carryOut(List<Entry> changed, Set<Entry> wanted) {
        List<Done> all = new ArrayList<>();
        for (Entry entry : changed) {
            if (wanted.contains(entry)) {
                EntryOutcome outcome = entries.add(entry);
                all.add(new Done(outcome, outcome.isAdded(), EntryTexts.added(outcome)));
            } else {
                EntryOutcome outcome = entries.remove(entry);
                all.add(new Done(outcome, outcome.isGone(), EntryTexts.removed(outcome)));
            }
        }
        return all;
    }

    private void tell(List<Done> all, Runnable done, Runnable failed) {
        List<Done> bad = all.stream().filter(one -> !one.good()).toList();
        if (bad.isEmpty()) {
            done.run();
            return;
        }
        background.run(
                entries::states,
                states -> {
                    show(states);
                    bad.forEach(one -> view.showProblem(one.outcome().entry(), one.sentence()));
                    failed.run();
                },
                fault -> failed.run());
    }
}
