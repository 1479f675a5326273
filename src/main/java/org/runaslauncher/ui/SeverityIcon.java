package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.text.ServiceTexts;

/** How bad something is, by shape and by color, so that it can be told without seeing colors. */
final class SeverityIcon implements Icon {
    private static final int SIZE = 16;

    private final Severity severity;

    SeverityIcon(Severity severity) {
        this.severity = severity;
    }

    /** With the severity as its tool tip, and for those who hear it. */
    static JLabel label(Severity severity) {
        JLabel label = new JLabel(new SeverityIcon(severity));
        label.getAccessibleContext().setAccessibleName(ServiceTexts.of(severity));
        label.setToolTipText(ServiceTexts.of(severity));
        return label;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D paint = (Graphics2D) graphics.create();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint.translate(x, y);
        double scale = (double) getIconWidth() / SIZE;
        paint.scale(scale, scale);
        paint.setColor(UIManager.getColor(colorKey()));
        paint.fill(severity == Severity.WARNING ? lines(8, 0.8, 15.6, 15, 0.4, 15, 8, 0.8) : circle(0.5, 0.5, 15));
        paint.setColor(UIManager.getColor("RunAs.iconForeground"));
        paint.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paintSign(paint);
        paint.dispose();
    }

    private void paintSign(Graphics2D paint) {
        switch (severity) {
            case GOOD -> paint.draw(lines(4.6, 8.3, 7, 10.7, 11.4, 5.6));
            case NOTE -> {
                paint.draw(lines(8, 7.6, 8, 11.6));
                paint.fill(circle(6.9, 3.4, 2.2));
            }
            case WARNING -> {
                paint.draw(lines(8, 6, 8, 10));
                paint.fill(circle(7, 11.5, 2));
            }
            case ERROR -> {
                paint.draw(lines(5.4, 5.4, 10.6, 10.6));
                paint.draw(lines(10.6, 5.4, 5.4, 10.6));
            }
        }
    }

    private String colorKey() {
        return switch (severity) {
            case GOOD -> "RunAs.good";
            case NOTE -> "RunAs.unknown";
            case WARNING -> "RunAs.warning";
            case ERROR -> "RunAs.bad";
        };
    }

    private static Shape circle(double x, double y, double size) {
        return new Ellipse2D.Double(x, y, size, size);
    }

    /** Straight lines from point to point, given as x and y in turn. */
    private static Shape lines(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
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
