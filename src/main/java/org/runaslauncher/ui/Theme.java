package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.FlatSystemProperties;

/** The look of the window: light or dark as Windows is set, with our own colors by meaning. */
public final class Theme {
    private static final String PACKAGE = "org.runaslauncher.ui.theme";

    private Theme() {}

    /** Sets the look and feel up. Call it on the event thread before the first component is made. */
    public static void setUp(boolean dark) {
        // Windows' own title bar: it is there before the first paint, and nothing native has to be loaded for it.
        // Not by FlatLaf.setUseNativeWindowDecorations, which first has Swing set up its own look and feel, all of it
        // and in vain.
        System.setProperty(FlatSystemProperties.USE_WINDOW_DECORATIONS, "false");
        FlatLaf.registerCustomDefaultsSource(PACKAGE);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }
}
