package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests that need a window. With a display they run on it; without one, on a toolkit in pure Java, so that they run everywhere and
 * are never skipped.
 */
final class SwingTest implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (hasNoDisplay()) {
            // Its static initializer puts the toolkit in place; that has to happen before AWT is touched.
            Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
        }
        if (GraphicsEnvironment.isHeadless()) {
            throw new IllegalStateException("the tests need -Djava.awt.headless=false, as pom.xml sets it");
        }
        EventQueue.invokeAndWait(() -> Theme.setUp(false));
        FailOnThreadViolationRepaintManager.install();
    }

    private static boolean hasNoDisplay() {
        boolean windowsOrMac = !System.getProperty("os.name").startsWith("Linux");
        return !windowsOrMac && System.getenv("DISPLAY") == null;
    }
}
