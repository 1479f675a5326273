package org.runaslauncher.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryState;
import org.runaslauncher.integration.Prohibition;
import org.runaslauncher.text.EntryTexts;
import org.runaslauncher.text.Messages;

/** Where Explorer offers the program: three boxes to tick, each with room for a sentence. */
final class EntriesSection implements EntriesView {
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow,fill,0::]"));
    private final Map<Entry, Row> rows = new EnumMap<>(Entry.class);
    private final Runnable resized;
    private boolean busy;

    /** @param problem what went wrong, beside the note of how it stands */
    private record Row(JCheckBox box, Note note, Note problem) {}

    /** @param resized is run when this needs more or less room */
    EntriesSection(Runnable resized) {
        this.resized = resized;
        panel.add(new JLabel(Messages.get("settings.entries")), "wrap");
        add(Entry.SEND_TO, Parts.button(new JCheckBox(), "settings.entry-send-to", "entrySendTo"));
        add(Entry.DESKTOP, Parts.button(new JCheckBox(), "settings.entry-desktop", "entryDesktop"));
        add(Entry.MENU, Parts.button(new JCheckBox(), "settings.entry-menu", "entryMenu"));
    }

    private void add(Entry entry, JCheckBox box) {
        Row row = new Row(
                box,
                new Note(box.getName() + ".note", "RunAs.quietForeground"),
                new Note(box.getName() + ".problem", "RunAs.problemForeground"));
        rows.put(entry, row);
        panel.add(box, "wrap");
        panel.add(row.note, "gapleft indent, wmin 0, wrap");
        panel.add(row.problem, "gapleft indent, wmin 0, wrap");
        // Nothing is known yet.
        box.setEnabled(false);
    }

    JComponent panel() {
        return panel;
    }

    /** The boxes in their order. */
    List<JCheckBox> boxes() {
        return rows.values().stream().map(Row::box).toList();
    }

    void setBusy(boolean isBusy) {
        busy = isBusy;
        rows.values().forEach(row -> row.box.setEnabled(!busy && isChangeable(row.box)));
    }

    private static boolean isChangeable(JCheckBox box) {
        return Boolean.TRUE.equals(box.getClientProperty(EntryState.class));
    }

    @Override
    public void show(Map<Entry, EntryState> states) {
        rows.forEach((entry, row) -> {
            EntryState state = states.get(entry);
            boolean known = state != null;
            row.problem.say("");
            row.box.setSelected(known && state.found().isThere());
            row.box.putClientProperty(EntryState.class, known && isChangeable(state));
            row.note.say(known ? sentence(state) : "");
        });
        setBusy(busy);
        resized.run();
    }

    /** What is forbidden can still be taken away. */
    private static boolean isChangeable(EntryState state) {
        return switch (state.found()) {
            case OURS, LEFT_BEHIND -> true;
            case NOTHING -> state.prohibition().isEmpty();
            case FOR_ALL, OF_ANOTHER_COPY, FOREIGN, UNKNOWN -> false;
        };
    }

    private static String sentence(EntryState state) {
        Optional<Prohibition> why = state.prohibition();
        if (why.isPresent()) {
            return why.get() == Prohibition.POLICY ? Messages.get("settings.ruled") : EntryTexts.of(why.get());
        }
        return switch (state.found()) {
            case FOR_ALL -> Messages.get("settings.entry-for-all");
            case LEFT_BEHIND -> Messages.get("settings.entry-left-behind");
            case OF_ANOTHER_COPY -> Messages.get("settings.entry-of-another-copy");
            case FOREIGN -> Messages.get("settings.entry-foreign");
            case UNKNOWN -> Messages.get("settings.entry-unknown");
            case NOTHING, OURS -> "";
        };
    }

    @Override
    public Set<Entry> wanted() {
        Set<Entry> wanted = EnumSet.noneOf(Entry.class);
        rows.forEach((entry, row) -> {
            if (row.box.isSelected()) {
                wanted.add(entry);
            }
        });
        return wanted;
    }

    @Override
    public void showProblem(Entry entry, String sentence) {
        rows.get(entry).problem.say(sentence);
        resized.run();
    }
}
