package org.runaslauncher.ui;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/** The look of the window: light or dark as Windows is set, with our own colors by meaning. */
public final class Theme {
    private static final String PACKAGE = "org.runaslauncher.ui.theme";

    /** Of Windows' own windows, and what FlatLaf takes for "semibold" there. */
    private static final List<String> FONTS = List.of("Segoe UI", "Segoe UI Semibold");

    private Theme() {}

    /**
     * Lets Java find the fonts of the window, which takes long and needs no event thread: it can do something else meanwhile. Changes nothing that
     * can be seen.
     */
    public static void findFonts() {
        FontRenderContext anywhere = new FontRenderContext(null, true, false);
        FONTS.forEach(name -> new Font(name, Font.PLAIN, 12).getStringBounds(" ", anywhere));
    }

    /** Sets the look and feel up. Call it on the event thread before the first component is made. */
    public static void setUp(boolean dark) {
        // Windows' own title bar: it is there before the first paint, and nothing native has to be loaded for it.
        FlatLaf.setUseNativeWindowDecorations(false);
        FlatLaf.registerCustomDefaultsSource(PACKAGE);
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }
}
