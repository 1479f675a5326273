package org.runaslauncher.preview;

import com.formdev.flatlaf.FlatSystemProperties;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.Theme;

/** Opens the preview, and ends with it. */
public final class Preview {
    private static final String NO_DISPLAY = "The preview needs a display, and Java finds none here.";
    private static final String STARTED = "The preview has ended: on Windows the program would be running now.";

    private Preview() {}

    public static void main(String[] words) throws InterruptedException, InvocationTargetException {
        if (!hasDisplay()) {
            System.err.println(NO_DISPLAY);
            System.exit(1);
        }
        // Windows' own dialog is not to be had here, and that of Linux needs a library that may be missing.
        System.setProperty(FlatSystemProperties.USE_SYSTEM_FILE_CHOOSER, "false");
        BlockingQueue<Ending> ending = new LinkedBlockingQueue<>();
        EventQueue.invokeAndWait(() -> {
            Theme.setUp("dark".equals(System.getProperty("org.runaslauncher.theme")));
            new PreviewWindow(ending::add).open();
        });
        if (ending.take() == Ending.STARTED) {
            System.out.println(STARTED);
        }
        // Idle threads of the window's background would hold Maven up for a minute.
        System.exit(0);
    }

    /** A display that is named may still not be there, and a Java without windows has not even the classes for one. */
    private static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless() && Toolkit.getDefaultToolkit() != null;
        } catch (AWTError | LinkageError e) {
            return false;
        }
    }
}
