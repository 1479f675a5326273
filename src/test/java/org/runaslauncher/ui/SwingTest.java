package org.runaslauncher.ui;

import java.awt.EventQueue;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests that need a window. On Linux they run on a toolkit in pure Java, with a display and without one: a window manager moves windows
 * while the robot aims at them. {@code -Dreal.display=true} takes the display all the same. Elsewhere, as on Windows, the real toolkit runs.
 */
final class SwingTest implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (isInMemory()) {
            InMemoryToolkit.install();
        }
        EventQueue.invokeAndWait(() -> Theme.setUp(false));
        FailOnThreadViolationRepaintManager.install();
    }

    static boolean isInMemory() {
        return System.getProperty("os.name").startsWith("Linux") && !Boolean.getBoolean("real.display");
    }
}
