package org.runaslauncher.preview;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Says that this is not the product. Its texts are constants: the preview is not translated. */
final class Banner {
    static final String NOTHING_IS_STARTED = "This is a preview: nothing is started.";
    static final String WHAT_TO_TRY = "The user name decides what happens. Try 1326; the README lists more.";

    private Banner() {}

    static void putOver(JFrame frame) {
        JPanel content = new JPanel(new BorderLayout());
        content.add(banner(), BorderLayout.NORTH);
        content.add(frame.getContentPane(), BorderLayout.CENTER);
        frame.setContentPane(content);
    }

    private static JPanel banner() {
        JPanel banner = new JPanel(new MigLayout("insets dialog, gapy 2, wrap"));
        banner.setName("preview");
        // Mixed, so that it goes with the dark theme too.
        banner.putClientProperty(FlatClientProperties.STYLE, "background: mix(#f0b000,$Panel.background,20%)");
        JLabel nothingIsStarted = new JLabel(NOTHING_IS_STARTED);
        nothingIsStarted.setName("nothingIsStarted");
        nothingIsStarted.putClientProperty(FlatClientProperties.STYLE, "font: bold");
        banner.add(nothingIsStarted);
        banner.add(new JLabel(WHAT_TO_TRY));
        return banner;
    }
}
