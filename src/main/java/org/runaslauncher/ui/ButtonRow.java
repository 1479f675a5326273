package org.runaslauncher.ui;

import java.awt.CardLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.text.Messages;

/** OK and Cancel, and beside them what is going on; while that is nothing, buttons for what has little to do with the launch. */
final class ButtonRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String IDLE = "idle";
    private static final String BUSY = "busy";

    private final BusyBar progress = new BusyBar();
    private final JLabel progressText = new JLabel();
    private final CardLayout cards = new CardLayout();
    private final JPanel beside = new JPanel(cards);
    private final JButton ok = new JButton(Messages.get("dialog.ok"));
    private final JButton cancel = new JButton(Messages.get("dialog.cancel"));

    /** @param others the buttons for the left */
    ButtonRow(JComponent others) {
        super(new MigLayout("insets 0, fillx", "[grow,fill][][]"));
        progress.setName("progress");
        progressText.setName("progressText");
        progressText.putClientProperty("html.disable", Boolean.TRUE);
        ok.setName("ok");
        cancel.setName("cancel");
        JPanel busy = new JPanel(new MigLayout("insets 0, fillx, gapy 2", "[grow,fill]"));
        busy.add(progressText, "wmin 0, wrap");
        busy.add(progress, "h 4!");
        JPanel idle = new JPanel(new MigLayout("insets 0, fill", "[left]", "[bottom]"));
        idle.add(others);
        beside.add(idle, IDLE);
        beside.add(busy, BUSY);
        add(beside, "wmin 0, aligny bottom");
        add(ok, "sgx buttons, wmin button, gapleft unrel, aligny bottom");
        add(cancel, "sgx buttons, wmin button, aligny bottom");
        showNoProgress();
    }

    JButton ok() {
        return ok;
    }

    JButton cancel() {
        return cancel;
    }

    void showProgress(String sentence) {
        progressText.setText(sentence);
        progress.setVisible(true);
        cards.show(beside, BUSY);
    }

    /** The row stays as high as it is. */
    void showNoProgress() {
        progressText.setText(" ");
        progress.setVisible(false);
        cards.show(beside, IDLE);
    }
}
