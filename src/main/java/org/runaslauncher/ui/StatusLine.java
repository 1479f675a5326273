package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.text.Messages;

/** One line about the Secondary Logon service: a colored dot, and the state in words. */
final class StatusLine extends JLabel {
    private static final long serialVersionUID = 1L;

    private String colorKey = "RunAs.unknown";

    StatusLine() {
        super(Messages.get("service.label", Messages.get("service.looking")));
        setName("service");
        setIcon(new Dot());
        setIconTextGap(UIScale.scale(6));
    }

    void show(Readiness readiness, String sentence) {
        setText(sentence);
        colorKey = color(readiness);
        repaint();
    }

    private static String color(Readiness readiness) {
        if (readiness.isGood()) {
            return "RunAs.good";
        }
        if (readiness == Readiness.UNKNOWN) {
            return "RunAs.unknown";
        }
        return readiness.isBad() ? "RunAs.bad" : "RunAs.warning";
    }

    private final class Dot implements Icon {
        private static final int SIZE = 10;

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Graphics2D paint = (Graphics2D) g.create();
            paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paint.setColor(UIManager.getColor(colorKey));
            paint.fillOval(x, y, getIconWidth(), getIconHeight());
            paint.dispose();
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(SIZE);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(SIZE);
        }
    }
}
