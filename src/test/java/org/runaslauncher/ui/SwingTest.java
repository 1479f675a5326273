package org.runaslauncher.ui;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * For tests that need a window. On Linux they run on a toolkit in pure Java, with a display and without one: a window manager moves windows
 * while the robot aims at them. {@code -Dreal.display=true} takes the display all the same. Elsewhere, as on Windows, the real toolkit runs,
 * and a test that fails leaves a picture of the screen.
 */
public final class SwingTest implements BeforeAllCallback, AfterTestExecutionCallback {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (isInMemory()) {
            InMemoryToolkit.install();
        }
        EventQueue.invokeAndWait(() -> Theme.setUp(false));
        FailOnThreadViolationRepaintManager.install();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws Exception {
        if (test.getExecutionException().isPresent() && !isInMemory()) {
            Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            Path picture = Files.createDirectories(SCREENSHOTS)
                    .resolve("failed-" + test.getRequiredTestMethod().getName() + ".png");
            ImageIO.write(new Robot().createScreenCapture(screen), "png", picture.toFile());
        }
    }

    static boolean isInMemory() {
        return System.getProperty("os.name").startsWith("Linux") && !Boolean.getBoolean("real.display");
    }
}
