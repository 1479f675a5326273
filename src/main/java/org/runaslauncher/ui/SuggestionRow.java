package org.runaslauncher.ui;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/**
 * One row: icon, name, and behind it more quietly a detail such as where it lies. The first row of a group has the group's name above it. Draws its texts as
 * they are: to a label the name of a file could be HTML.
 */
final class SuggestionRow<R> extends JPanel implements ListCellRenderer<R> {
    private static final long serialVersionUID = 1L;

    /** In letters. The list is as wide as that whatever is in it: what does not fit is shortened. */
    private static final int WIDTH = 31;

    private static final int EDGE = 6;
    private static final int GAP = 8;
    private static final int PADDING = 3;

    private final transient RowLook<R> look;
    private transient R row;
    private transient JList<? extends R> owner;
    private String group = "";
    private boolean selected;
    private Color selection;
    private Color quiet;

    SuggestionRow(RowLook<R> look) {
        this.look = look;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends R> list, R value, int index, boolean isSelected, boolean focused) {
        row = value;
        selected = isSelected;
        group = value != null
                        && index >= 0
                        && list.getModel() instanceof SuggestionModel<?> model
                        && model.beginsGroup(index)
                ? look.heading(value)
                : "";
        setFont(list.getFont());
        setBackground(list.getBackground());
        quiet = isSelected ? list.getSelectionForeground() : UIManager.getColor("RunAs.quietForeground");
        Color plain = isSelected ? list.getSelectionForeground() : list.getForeground();
        setForeground(value != null && look.isQuiet(value) ? quiet : plain);
        selection = list.getSelectionBackground();
        owner = list;
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int line = lineHeight();
        return new Dimension(getFont().getSize() * WIDTH, group.isEmpty() ? line : line + groupHeight());
    }

    /** What a screen reader says, put together only if there is one. */
    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

                @Override
                public String getAccessibleName() {
                    return row == null ? "" : (group + ' ' + look.name(row) + ' ' + look.detail(row)).strip();
                }
            };
        }
        return accessibleContext;
    }

    private int lineHeight() {
        return Math.max(ProgramIcons.SIZE, getFontMetrics(getFont()).getHeight()) + 2 * PADDING;
    }

    private int groupHeight() {
        return getFontMetrics(groupFont()).getHeight() + 3 * PADDING;
    }

    private Font groupFont() {
        return getFont().deriveFont(Font.BOLD, getFont().getSize2D() * 0.92f);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (row == null) {
            return;
        }
        Graphics2D pen = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(pen);
        int top = paintGroup(pen);
        if (selected) {
            pen.setColor(selection);
            pen.fillRect(0, top, getWidth(), getHeight() - top);
        }
        // Here, for only rows that are seen are painted: their sizes are asked of all.
        Icon icon = look.icon(row, owner);
        icon.paintIcon(this, pen, EDGE, top + (getHeight() - top - icon.getIconHeight()) / 2);
        paintTexts(pen, top);
        pen.dispose();
    }

    /** @return where the row itself begins */
    private int paintGroup(Graphics2D pen) {
        if (group.isEmpty()) {
            return 0;
        }
        pen.setFont(groupFont());
        pen.setColor(UIManager.getColor("RunAs.quietForeground"));
        pen.drawString(group, EDGE, 2 * PADDING + pen.getFontMetrics().getAscent());
        return groupHeight();
    }

    private void paintTexts(Graphics2D pen, int top) {
        FontMetrics metrics = pen.getFontMetrics(getFont());
        pen.setFont(getFont());
        int baseline = top + (getHeight() - top - metrics.getHeight()) / 2 + metrics.getAscent();
        int left = EDGE + ProgramIcons.SIZE + GAP;
        int room = getWidth() - EDGE - left;
        String name = Shortened.toFit(look.name(row), metrics, room);
        pen.setColor(getForeground());
        pen.drawString(name, left, baseline);
        int used = metrics.stringWidth(name) + 2 * GAP;
        String where = Shortened.toFit(look.detail(row), metrics, room - used);
        pen.setColor(quiet);
        pen.drawString(where, left + used, baseline);
    }
}
