package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests that need a window. On Linux they run on a toolkit in pure Java, with a display and without one: a window manager moves windows
 * while the robot aims at them. {@code -Dreal.display=true} takes the display all the same. Elsewhere, as on Windows, the real toolkit runs.
 */
final class SwingTest implements BeforeAllCallback {
    /** Cacio 1.18 extends sun.java2d.SurfaceManagerFactory, which later JDKs no longer have. */
    private static final int NEWEST_JDK_OF_CACIO = 21;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (isInMemory()) {
            // Its static initializer puts the toolkit in place; that has to happen before AWT is touched.
            Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
        }
        if (GraphicsEnvironment.isHeadless() || !isInMemory() && needsDisplay()) {
            throw new IllegalStateException("the window's tests need JDK 17 to 21, or a display");
        }
        EventQueue.invokeAndWait(() -> Theme.setUp(false));
        FailOnThreadViolationRepaintManager.install();
    }

    private static boolean needsDisplay() {
        return System.getProperty("os.name").startsWith("Linux") && System.getenv("DISPLAY") == null;
    }

    static boolean isInMemory() {
        return System.getProperty("os.name").startsWith("Linux")
                && !Boolean.getBoolean("real.display")
                && Runtime.version().feature() <= NEWEST_JDK_OF_CACIO;
    }
}
