package org.runaslauncher.ui;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.text.Explanations;

/** What should be known about a program before it is started, one row each, with what could be done instead. Invisible while there is nothing. */
final class AdviceList extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Alternative> taken;
    private transient List<Advice> shown = List.of();

    AdviceList(Consumer<Alternative> taken) {
        super(new MigLayout("insets 0, fillx, wrap, gapy 4", "[][grow,fill,0::]"));
        this.taken = taken;
        setName("advice");
        setVisible(false);
    }

    /** False if that is what is shown already. */
    boolean show(List<Advice> advice) {
        if (advice.equals(shown)) {
            return false;
        }
        shown = List.copyOf(advice);
        removeAll();
        for (int row = 0; row < shown.size(); row++) {
            addRow("advice." + row, shown.get(row));
        }
        // A launch may be going on.
        setEnabled(isEnabled());
        setVisible(!shown.isEmpty());
        return true;
    }

    boolean says(String sentence) {
        return shown.stream().anyMatch(advice -> advice.sentence().equals(sentence));
    }

    private void addRow(String name, Advice advice) {
        add(SeverityIcon.label(advice.severity()), "aligny top");
        Note sentence = new Note(name, "Label.foreground");
        sentence.say(advice.sentence());
        add(sentence, "wmin 0");
        advice.alternative().ifPresent(alternative -> {
            JButton button = new JButton(Explanations.of(alternative));
            button.setName(name + ".alternative");
            button.getAccessibleContext().setAccessibleDescription(advice.sentence());
            button.addActionListener(e -> taken.accept(alternative));
            add(button, "skip, growx 0, wmin 0");
        });
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        for (var part : getComponents()) {
            part.setEnabled(enabled);
        }
    }
}
