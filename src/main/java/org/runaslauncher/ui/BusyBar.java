package org.runaslauncher.ui;

import javax.swing.JProgressBar;

/** Moves while it is visible: that something goes on. Swing itself moves such a bar as long as its window is there, whether the bar is seen or not. */
final class BusyBar extends JProgressBar {
    private static final long serialVersionUID = 1L;

    BusyBar() {
        setVisible(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        setIndeterminate(visible);
    }
}
