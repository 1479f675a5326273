package org.runaslauncher.ui;

import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.settings.Policies;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.Explanations;
import org.runaslauncher.text.Messages;

/** What stands in a window in place of everything else where the organization does not let the program be used. */
final class ForbiddenPage extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JButton close = new JButton(Messages.get("dialog.close"));

    private ForbiddenPage(Explanation explanation) {
        super(new MigLayout("insets 24 24 12 12, fill, hidemode 3", "[][grow,fill,0::]", "[][]push[]"));
        setName("forbidden");
        add(SeverityIcon.label(Severity.NOTE), "aligny top");
        Note happened = new Note("forbidden.happened", "Label.foreground");
        happened.setFont(UIManager.getFont("h4.font"));
        happened.say(explanation.happened());
        add(happened, "wmin 0, gapright 12, wrap");
        Note advice = new Note("forbidden.advice", "Label.foreground");
        advice.say(explanation.advice());
        add(advice, "skip, wmin 0, gapright 12, wrap");
        close.setName("forbidden.close");
        add(close, "span, align right, growx 0, wmin button");
        getAccessibleContext().setAccessibleDescription(explanation.happened() + ' ' + explanation.advice());
    }

    /** Puts itself in place of what is in a window, which keeps its size. */
    static void takeOver(JFrame frame, Policies policies, Runnable end) {
        Dimension size = frame.getContentPane().getSize();
        ForbiddenPage page = new ForbiddenPage(Explanations.ofRule(policies));
        page.setPreferredSize(size);
        page.close.addActionListener(e -> end.run());
        frame.setContentPane(page);
        frame.getRootPane().setDefaultButton(page.close);
        frame.validate();
        page.close.requestFocusInWindow();
    }
}
