package org.runaslauncher.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.runaslauncher.program.about.Pixels;

/** A picture as an icon of a fixed size. One that has as many pixels as the screen has there is painted pixel by pixel. */
final class PixelsIcon implements Icon {
    private final int size;

    /** Null paints an empty place of the same size. */
    private final BufferedImage image;

    private PixelsIcon(int size, BufferedImage image) {
        this.size = size;
        this.image = image;
    }

    /** @param size width and height, in units of the window */
    static PixelsIcon of(int size, Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return new PixelsIcon(size, image);
    }

    static PixelsIcon empty(int size) {
        return new PixelsIcon(size, null);
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D paint = (Graphics2D) graphics.create();
        if (image == null) {
            paintPlace(paint, x, y);
            paint.dispose();
            return;
        }
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform toScreen = paint.getTransform();
        toScreen.translate(x, y);
        // On whole pixels of the screen: between them every edge would be blurred.
        paint.setTransform(AffineTransform.getTranslateInstance(
                Math.round(toScreen.getTranslateX()), Math.round(toScreen.getTranslateY())));
        int width = (int) Math.round(getIconWidth() * toScreen.getScaleX());
        int height = (int) Math.round(getIconHeight() * toScreen.getScaleY());
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
    }

    /** Where something can be dropped. */
    private void paintPlace(Graphics2D paint, int x, int y) {
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint.setColor(UIManager.getColor("Component.borderColor"));
        float unit = UIScale.scale(1f);
        float[] dashes = {4 * unit, 3 * unit};
        paint.setStroke(new BasicStroke(1.2f * unit, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        float side = getIconWidth() - 4 * unit;
        paint.draw(new RoundRectangle2D.Float(x + 2 * unit, y + 2 * unit, side, side, 8 * unit, 8 * unit));
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(size);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(size);
    }
}
