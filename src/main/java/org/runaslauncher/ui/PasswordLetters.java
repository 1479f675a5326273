package org.runaslauncher.ui;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.PasswordView;
import javax.swing.text.Position;

/**
 * Draws a revealed password letter by letter: what is drawn or measured in one piece stays in the buffers of Java2D. A hidden one is drawn as
 * Swing does it.
 */
final class PasswordLetters extends PasswordView {
    PasswordLetters(Element element) {
        super(element);
    }

    @Override
    protected float drawUnselectedText(Graphics2D g, float x, float y, int start, int end) throws BadLocationException {
        return isRevealed()
                ? draw(
                        g,
                        x,
                        y,
                        start,
                        end,
                        field().isEnabled() ? field().getForeground() : field().getDisabledTextColor())
                : super.drawUnselectedText(g, x, y, start, end);
    }

    @Override
    protected float drawSelectedText(Graphics2D g, float x, float y, int start, int end) throws BadLocationException {
        return isRevealed()
                ? draw(g, x, y, start, end, field().getSelectedTextColor())
                : super.drawSelectedText(g, x, y, start, end);
    }

    @Override
    public Shape modelToView(int position, Shape shape, Position.Bias bias) throws BadLocationException {
        if (!isRevealed()) {
            return super.modelToView(position, shape, bias);
        }
        Rectangle place = adjustAllocation(shape).getBounds();
        place.x += Math.round(width(position));
        place.width = 1;
        return place;
    }

    @Override
    public int viewToModel(float x, float y, Shape shape, Position.Bias[] bias) {
        if (!isRevealed()) {
            return super.viewToModel(x, y, shape, bias);
        }
        bias[0] = Position.Bias.Forward;
        float left = adjustAllocation(shape).getBounds().x;
        int position = 0;
        while (position < length() && left + (width(position) + width(next(position))) / 2 < x) {
            position = next(position);
        }
        return position;
    }

    @Override
    public float getPreferredSpan(int axis) {
        return isRevealed() && axis == X_AXIS ? width(length()) : super.getPreferredSpan(axis);
    }

    private float draw(Graphics2D g, float x, float y, int start, int end, Color color) {
        g.setColor(color);
        float right = x;
        for (int i = start; i < end; i = next(i)) {
            String letter = Character.toString(codePoint(i));
            BasicGraphicsUtils.drawString(field(), g, letter, right, y);
            right += metrics().stringWidth(letter);
        }
        return right;
    }

    private float width(int end) {
        float width = 0;
        for (int i = 0; i < end; i = next(i)) {
            width += metrics().stringWidth(Character.toString(codePoint(i)));
        }
        return width;
    }

    private int codePoint(int index) {
        char first = field().letter(index);
        char second = index + 1 < length() ? field().letter(index + 1) : '\0';
        return Character.isSurrogatePair(first, second) ? Character.toCodePoint(first, second) : first;
    }

    private int next(int index) {
        return index + Character.charCount(codePoint(index));
    }

    private int length() {
        return getDocument().getLength();
    }

    private boolean isRevealed() {
        return !field().echoCharIsSet();
    }

    private FontMetrics metrics() {
        return field().getFontMetrics(field().getFont());
    }

    private PasswordField field() {
        return (PasswordField) getContainer();
    }
}
