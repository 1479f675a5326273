package org.runaslauncher.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.ServiceTexts;

/** One block for each finding: how bad it is, what it is, what to do, and the remedies as buttons. */
final class FindingsList extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 16;
    private static final int IN_A_ROW = 2;

    private final transient Consumer<Remedy> chosen;
    private final transient Set<Remedy> offered = EnumSet.noneOf(Remedy.class);
    private boolean hasBest;
    private String said = "";

    FindingsList(Consumer<Remedy> chosen) {
        super(new MigLayout("insets 8, fillx, wrap, hidemode 3, gapy 4", "[][grow,fill,0::]"));
        this.chosen = chosen;
        setName("findings");
        setBackground(UIManager.getColor("TextArea.background"));
    }

    /** Makes room for others. */
    void clear() {
        removeAll();
        offered.clear();
        hasBest = false;
    }

    /** @param curable whether to offer those of its remedies that no finding above offers already */
    void add(Finding finding, boolean curable) {
        String name = "finding." + finding.kind();
        add(name, finding.severity(), ServiceTexts.of(finding));
        List<Remedy> remedies = finding.remedies().stream()
                .filter(remedy -> curable && offered.add(remedy))
                .toList();
        if (!remedies.isEmpty()) {
            add(buttons(remedies), "skip, wmin 0, gapbottom 4");
        }
    }

    /** The name of the button that has the focus. */
    Optional<String> focused() {
        return buttons().filter(Component::isFocusOwner).map(Component::getName).findFirst();
    }

    /** Puts the focus on the button with a name; false if there is none. */
    boolean focus(String name) {
        Optional<Component> named =
                buttons().filter(button -> name.equals(button.getName())).findFirst();
        named.ifPresent(Component::requestFocusInWindow);
        return named.isPresent();
    }

    private Stream<Component> buttons() {
        return Arrays.stream(getComponents())
                .filter(JPanel.class::isInstance)
                .flatMap(row -> Arrays.stream(((JPanel) row).getComponents()));
    }

    void add(String name, Severity severity, Explanation explanation) {
        JLabel icon = SeverityIcon.label(severity);
        icon.setName(name + ".severity");
        add(icon, "aligny top");
        Note happened = new Note(name + ".happened", "Label.foreground");
        happened.setFont(UIManager.getFont("semibold.font"));
        happened.say(explanation.happened());
        add(happened, "wmin 0");
        Note advice = new Note(name + ".advice", "Label.foreground");
        advice.say(explanation.advice());
        add(advice, "skip, wmin 0");
        Note technical = new Note(name + ".technical", "RunAs.quietForeground");
        technical.setFocusable(true);
        technical.say(explanation.technical());
        add(technical, "skip, wmin 0");
        said = explanation.happened();
    }

    private JPanel buttons(List<Remedy> remedies) {
        JPanel row = new JPanel(new MigLayout("insets 0, nogrid"));
        row.setOpaque(false);
        for (Remedy remedy : remedies) {
            JButton button = button(remedy);
            if (!hasBest) {
                hasBest = true;
                button.setMnemonic(Parts.mnemonic("remedy.start"));
            }
            row.add(button, row.getComponentCount() % IN_A_ROW == IN_A_ROW - 1 ? "wrap" : "");
        }
        return row;
    }

    private JButton button(Remedy remedy) {
        JButton button = new JButton(ServiceTexts.of(remedy));
        button.setName("remedy." + remedy);
        button.getAccessibleContext().setAccessibleDescription(said);
        button.addActionListener(e -> chosen.accept(remedy));
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // A new button has its place only when the list has been laid out.
                SwingUtilities.invokeLater(() -> button.scrollRectToVisible(new Rectangle(button.getSize())));
            }
        });
        return button;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        buttons().forEach(button -> button.setEnabled(enabled));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
