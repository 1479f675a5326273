package org.runaslauncher.ui;

import java.awt.Dimension;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A panel that is mostly hidden, and costs no time then: layouts ask for the sizes of what is hidden too, and again all that is in it. */
class FoldedPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    FoldedPanel(MigLayout layout) {
        super(layout);
        super.setVisible(false);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && !isVisible()) {
            // What was put off while it was hidden.
            invalidate();
        }
        super.setVisible(visible);
    }

    @Override
    public void doLayout() {
        if (isVisible()) {
            super.doLayout();
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return isVisible() ? super.getMinimumSize() : new Dimension();
    }

    @Override
    public Dimension getPreferredSize() {
        return isVisible() ? super.getPreferredSize() : new Dimension();
    }

    @Override
    public Dimension getMaximumSize() {
        return isVisible() ? super.getMaximumSize() : new Dimension();
    }
}
