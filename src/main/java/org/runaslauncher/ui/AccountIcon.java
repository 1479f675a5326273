package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
import javax.swing.UIManager;

/** Head and shoulders. */
final class AccountIcon implements Icon {
    private static final int SIZE = 16;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D paint = (Graphics2D) graphics.create();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.translate(x, y);
        double scale = (double) getIconWidth() / SIZE;
        paint.scale(scale, scale);
        paint.setColor(UIManager.getColor("RunAs.unknown"));
        paint.fill(new Ellipse2D.Double(4.75, 1.5, 6.5, 6.5));
        paint.fill(new Arc2D.Double(1.5, 9, 13, 12, 0, 180, Arc2D.CHORD));
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
