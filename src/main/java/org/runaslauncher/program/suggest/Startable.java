package org.runaslauncher.program.suggest;

import java.util.List;
import java.util.Locale;

/** The endings of the files that are offered. Everything else can be typed. */
public final class Startable {
    /** Without the dot; those of {@code ProgramKind}, which a test compares. */
    public static final List<String> ENDINGS = List.of(
            "exe", "com", "bat", "cmd", "msc", "cpl", "msi", "msp", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh",
            "lnk", "url");

    private Startable() {}

    static boolean is(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
