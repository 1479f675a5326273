package org.runaslauncher.ui;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.runaslauncher.text.Messages;

/** The panel about the Secondary Logon service in a window of its own. */
public final class ServiceWindow {
    private static final int ROOM_FOR_PERMISSIONS = 120;

    private final JFrame frame = new JFrame(Messages.get("service.title"));
    private final ServicePanel panel = new ServicePanel();
    private final JButton close = new JButton(Messages.get("dialog.close"));

    public ServiceWindow() {
        frame.setName("service");
        frame.setIconImages(AppIcon.images());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        JPanel content = new JPanel(new MigLayout("insets dialog, fill, wrap", "[grow,fill,520::]"));
        content.add(panel, "grow, push");
        close.setName("close");
        content.add(close, "gaptop unrel, growx 0, align right, tag cancel");
        frame.setContentPane(content);
    }

    public ServicePanel panel() {
        return panel;
    }

    public JFrame frame() {
        return frame;
    }

    /**
     * Shows the window.
     *
     * @param end is run when the user has closed it and nothing is going on any more
     */
    public void open(ServicePresenter presenter, Runnable end) {
        panel.connect(presenter);
        Runnable closing = () -> {
            frame.setVisible(false);
            panel.setWatching(false);
            presenter.whenIdle(end);
        };
        close.addActionListener(e -> closing.run());
        frame.getRootPane().setDefaultButton(close);
        Parts.onEscape(frame.getRootPane(), closing);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                closing.run();
            }
        });
        panel.setWatching(true);
        panel.focusWhenKnown();
        frame.pack();
        frame.setMinimumSize(frame.getSize());
        frame.setSize(frame.getWidth(), frame.getHeight() + ROOM_FOR_PERMISSIONS);
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
    }
}
