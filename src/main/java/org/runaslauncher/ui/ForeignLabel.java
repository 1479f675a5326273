package org.runaslauncher.ui;

import java.awt.Dimension;
import java.awt.event.MouseEvent;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;

/**
 * One line of a text that others have written: never taken for HTML, cut with an ellipsis where it is too long, and then to be read as a tool
 * tip. It is as high without a text as with one.
 */
final class ForeignLabel extends JLabel {
    private static final long serialVersionUID = 1L;

    private static final String NO_HTML = "html.disable";

    /** An empty text has no height. */
    private static final String NOTHING = " ";

    private final transient Icon highestIcon;

    /** @param highestIcon what it may have for an icon later, which must fit into the same height */
    ForeignLabel(String name, Icon highestIcon) {
        super(NOTHING);
        this.highestIcon = highestIcon;
        setName(name);
        putClientProperty(NO_HTML, Boolean.TRUE);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void say(String text, Icon icon) {
        setText(text.isEmpty() ? NOTHING : text);
        setIcon(icon);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(size.width, Math.max(size.height, highestIcon.getIconHeight()));
    }

    @Override
    public String getToolTipText(MouseEvent e) {
        return getWidth() < getPreferredSize().width ? getText() : null;
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = new JToolTip();
        tip.putClientProperty(NO_HTML, Boolean.TRUE);
        tip.setComponent(this);
        return tip;
    }
}
