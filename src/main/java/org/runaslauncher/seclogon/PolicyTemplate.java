package org.runaslauncher.seclogon;

import java.util.Locale;

/**
 * A security template of Group Policy, as far as it is about the service: whether it has a line for it in {@code [Service General Setting]}
 * (<a href="https://learn.microsoft.com/openspecs/windows_protocols/ms-gpsb/32deea3e-3fa4-414b-ba25-4121ad8c055c">MS-GPSB 2.2.8</a>), whatever
 * it sets there.
 */
public final class PolicyTemplate {
    private static final String SECTION = "[service general setting]";
    private static final String NAME = "seclogon";

    private PolicyTemplate() {}

    /** Whether Group Policy with this template sets start type or permissions of the service. */
    public static boolean sets(String template) {
        boolean inside = false;
        for (String line : template.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                inside = line.toLowerCase(Locale.ROOT).equals(SECTION);
            } else if (inside && name(line).equals(NAME)) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first comma or equals sign, without quotation marks. */
    private static String name(String line) {
        return line.split("[,=]", 2)[0].replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }
}
