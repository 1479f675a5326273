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
import org.runaslauncher.program.path.DirectionMarks;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.suggest.Suggestion.Kind;
import org.runaslauncher.text.Messages;

/**
 * One row: icon, name, and behind it more quietly where it lies. The first row of a group has the group's name above it. Draws its texts as
 * they are: to a label the name of a file could be HTML.
 */
final class SuggestionRow extends JPanel implements ListCellRenderer<Suggestion> {
    private static final long serialVersionUID = 1L;

    /** In letters. The list is as wide as that whatever is in it: what does not fit is shortened. */
    private static final int WIDTH = 31;

    private static final int EDGE = 6;
    private static final int GAP = 8;
    private static final int PADDING = 3;

    private final transient ProgramIcons icons;
    private transient Suggestion row;
    private transient JList<? extends Suggestion> owner;
    private String group = "";
    private boolean selected;
    private Color selection;
    private Color quiet;

    SuggestionRow(ProgramIcons icons) {
        this.icons = icons;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Suggestion> list, Suggestion value, int index, boolean isSelected, boolean focused) {
        row = value;
        selected = isSelected;
        group = value != null
                        && index >= 0
                        && list.getModel() instanceof SuggestionModel model
                        && model.beginsGroup(index)
                ? Messages.get(value.kind() == Kind.TOOL ? "program-list.tools" : "program-list.recent")
                : "";
        setFont(list.getFont());
        setBackground(list.getBackground());
        setForeground(isSelected ? list.getSelectionForeground() : list.getForeground());
        quiet = isSelected ? list.getSelectionForeground() : UIManager.getColor("RunAs.quietForeground");
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
                    return row == null ? "" : (group + ' ' + name() + ' ' + detail()).strip();
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

    private String name() {
        String name = DirectionMarks.visible(row.name());
        return row.kind() == Kind.ASK ? Messages.get("program-list.ask", name) : name;
    }

    private String detail() {
        return DirectionMarks.visible(row.detail());
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
        Icon icon = icons.of(row, owner);
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
        String name = Shortened.toFit(name(), metrics, room);
        pen.setColor(getForeground());
        pen.drawString(name, left, baseline);
        int used = metrics.stringWidth(name) + 2 * GAP;
        String where = Shortened.toFit(detail(), metrics, room - used);
        pen.setColor(quiet);
        pen.drawString(where, left + used, baseline);
    }
}
