package org.runaslauncher.text;

import java.util.Locale;
import org.runaslauncher.program.tools.KnownTool;

/** What the known administrative tools are called. */
public final class ToolTexts {
    private ToolTexts() {}

    public static String name(KnownTool tool) {
        return Messages.get("tool." + tool.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
