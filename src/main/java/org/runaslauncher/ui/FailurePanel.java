package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.text.Explanation;

/** Why a launch failed: what happened, what to do, and the technical line. The text can be selected and copied. */
final class FailurePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Note happened = readable("failure.happened", "Label.foreground");
    private final Note advice = readable("failure.advice", "Label.foreground");
    private final JButton service = Parts.button(new JButton(), "dialog.show-service", "failure.service");
    private final Note technical = readable("failure.technical", "RunAs.quietForeground");

    /** @param showService is run when the user wants to see the service */
    FailurePanel(Runnable showService) {
        super(new MigLayout("insets 8 12 8 12, fillx, hidemode 3, gapy 4", "[grow,fill,0::]"));
        setName("failure");
        putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 8; background: $RunAs.failureBackground; border: 0,0,0,0,$RunAs.failureBorder,1,8");
        happened.setFont(UIManager.getFont("semibold.font"));
        technical.setFont(UIManager.getFont("small.font"));
        add(happened, "wmin 0, wrap");
        add(advice, "wmin 0, wrap");
        add(technical, "wmin 0, wrap");
        service.addActionListener(e -> showService.run());
        add(service, "growx 0, gaptop 4");
        setVisible(false);
    }

    void explain(Explanation explanation, boolean aboutService) {
        happened.say(explanation.happened());
        advice.say(explanation.advice());
        technical.say(explanation.technical());
        service.setVisible(aboutService);
        setVisible(true);
        getAccessibleContext().setAccessibleDescription(explanation.happened() + ' ' + explanation.advice());
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
