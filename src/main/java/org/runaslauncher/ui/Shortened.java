package org.runaslauncher.ui;

import java.awt.FontMetrics;

/** A text that is shortened in its middle: beginning and end tell more of a path. */
final class Shortened {
    private static final String DOTS = "...";

    private Shortened() {}

    /** The text, or as much of both its ends as there is room for; empty if there is none. */
    static String toFit(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int least = 0;
        int most = text.length();
        while (least < most) {
            int kept = (least + most + 1) / 2;
            if (metrics.stringWidth(keep(text, kept)) <= width) {
                least = kept;
            } else {
                most = kept - 1;
            }
        }
        return least < 2 ? "" : keep(text, least);
    }

    private static String keep(String text, int characters) {
        int start = (characters + 1) / 2;
        int end = text.length() - characters / 2;
        if (start > 0 && start < text.length() && Character.isHighSurrogate(text.charAt(start - 1))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return text.substring(0, start) + DOTS + text.substring(end);
    }
}
