package org.runaslauncher.program;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be started, by its extension. */
public enum ProgramKind {
    PROGRAM(".exe", ".com"),
    BATCH_FILE(".bat", ".cmd"),
    /** Of the Microsoft Management Console. */
    CONSOLE(".msc"),
    CONTROL_PANEL_ITEM(".cpl"),
    INSTALLER_PACKAGE(".msi"),
    INSTALLER_PATCH(".msp"),
    POWERSHELL_SCRIPT(".ps1"),
    /** Of the Windows Script Host. */
    SCRIPT(".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh"),
    SHORTCUT(".lnk"),
    INTERNET_SHORTCUT(".url"),
    FOLDER(),
    /** Everything else: opened by the program that is registered for it. */
    DOCUMENT();

    private final List<String> extensions;

    ProgramKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    static ProgramKind ofFile(String path) {
        String extension = Paths.extension(path).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst()
                .orElse(DOCUMENT);
    }

    /** In lower case, with the dot. */
    public List<String> extensions() {
        return extensions;
    }
}
