package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.FailureTexts;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.FailureView.Offer;

/**
 * Why a launch failed: what happened, what to do with a button that does it, and the technical line. The text can be selected and copied.
 */
final class FailurePanel extends FoldedPanel {
    private static final long serialVersionUID = 1L;

    private static final String STYLE =
            "arc: 8; background: $RunAs.failureBackground; border: 0,0,0,0,$RunAs.failureBorder,1,8";

    private final Note happened = readable("failure.happened", "Label.foreground");
    private final Note advice = readable("failure.advice", "Label.foreground");
    private final Note technical = readable("failure.technical", "RunAs.quietForeground");
    private final JButton remedy = new JButton();
    private final JButton copy = Parts.button(new JButton(), "dialog.copy-details", "failure.copy");
    private final JLabel copied = new JLabel();
    private transient Optional<StartRemedy> offered = Optional.empty();

    FailurePanel() {
        super(new MigLayout("insets 8 12 8 12, fillx, hidemode 3, gapy 4", "[grow,fill,0::]"));
        setName("failure");
        happened.setFont(UIManager.getFont("semibold.font"));
        technical.setFont(UIManager.getFont("small.font"));
        add(happened, "wmin 0, wrap");
        add(advice, "wmin 0, wrap");
        add(technical, "wmin 0, wrap");
        add(buttons(), "gaptop 4");
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, hidemode 3", "[][][grow,fill,0::]"));
        row.setOpaque(false);
        remedy.setName("failure.remedy");
        remedy.putClientProperty("html.disable", Boolean.TRUE);
        copied.setName("failure.copied");
        row.add(remedy, "wmin 0");
        row.add(copy);
        row.add(copied, "wmin 0");
        return row;
    }

    void connect(Consumer<StartRemedy> taken, Runnable copyDetails) {
        remedy.addActionListener(e -> offered.ifPresent(taken));
        copy.addActionListener(e -> copyDetails.run());
    }

    void explain(Explanation explanation, Optional<Offer> offer) {
        // Not before: a style is applied by reflection, which would cost the window time when it opens.
        putClientProperty(FlatClientProperties.STYLE, STYLE);
        happened.say(explanation.happened());
        advice.say(explanation.advice());
        technical.say(explanation.technical());
        offered = offer.map(Offer::remedy);
        remedy.setVisible(offer.isPresent());
        offer.ifPresent(found -> {
            remedy.setText(found.label());
            remedy.setMnemonic(Parts.mnemonic(FailureTexts.keyOf(found.remedy())));
        });
        copied.setText("");
        setVisible(true);
        getAccessibleContext().setAccessibleDescription(explanation.happened() + ' ' + explanation.advice());
        remedy.getAccessibleContext().setAccessibleDescription(explanation.advice());
    }

    void copy(String text) {
        try {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
            copied.setText(Messages.get("failure-report.copied"));
        } catch (IllegalStateException e) {
            // Only one program at a time can have it open.
            copied.setText(Messages.get("service.not-copied"));
        }
    }

    private static Note readable(String name, String colorKey) {
        Note note = new Note(name, colorKey);
        note.setFocusable(true);
        // Reachable with the mouse for copying, but no stop on the way of the Tab key from the password to OK.
        note.setFocusTraversalKeysEnabled(true);
        note.putClientProperty("caretWidth", 0);
        return note;
    }
}
