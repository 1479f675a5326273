package org.runaslauncher.ui;

import java.awt.Image;
import java.awt.Toolkit;
import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;

/** The program's icon in the sizes that title bar, task bar and Alt+Tab ask for. */
final class AppIcon {
    private AppIcon() {}

    static List<Image> images() {
        return IntStream.of(16, 20, 24, 32, 40, 48, 64, 256)
                .mapToObj(size -> image("icon-" + size + ".png"))
                .toList();
    }

    /** Lets AWT read the pictures in the background. */
    static void load() {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        images().forEach(image -> toolkit.prepareImage(image, -1, -1, null));
    }

    private static Image image(String name) {
        URL file = AppIcon.class.getResource("icons/" + name);
        return Toolkit.getDefaultToolkit().getImage(file);
    }
}
