package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import java.util.List;
import org.runaslauncher.integration.MenuRule.RunAsVerbs;

/** What the registry says about Windows' own entries "Run as administrator" and "Run as different user". */
public final class WindowsRunAsVerbs implements RunAsVerbs {
    private static final String POLICIES = "Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer";

    /** The classes and the value of the security guide for Windows 10 and 11 (STIG WN10-CC-000039, WN11-CC-000039). */
    private static final List<String> CLASSES = List.of("batfile", "cmdfile", "exefile", "mscfile");

    private static final int SUPPRESSED = 4096;

    @Override
    public boolean areHidden() {
        return isHidden(WinReg.HKEY_LOCAL_MACHINE) || isHidden(WinReg.HKEY_CURRENT_USER);
    }

    private static boolean isHidden(HKEY root) {
        return new RegistryValues(root, POLICIES).number("HideRunAsVerb").orElse(0) != 0;
    }

    @Override
    public boolean areSuppressed() {
        return CLASSES.stream()
                .map(name -> new RegistryValues(
                        WinReg.HKEY_LOCAL_MACHINE, "SOFTWARE\\Classes\\" + name + "\\shell\\runasuser"))
                .anyMatch(verb -> verb.number("SuppressionPolicy").orElse(0) == SUPPRESSED);
    }
}
