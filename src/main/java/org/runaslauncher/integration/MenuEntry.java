package org.runaslauncher.integration;

import java.util.List;
import org.runaslauncher.program.CommandLine;

/**
 * The verb in Explorer's menus: a key of the registry for each kind of file
 * (<a href="https://learn.microsoft.com/windows/win32/shell/context-menu-handlers">Creating Shortcut Menu Handlers</a>).
 *
 * @param label what the menu says
 * @param executable full path of RunAsLauncher.exe
 */
public record MenuEntry(String label, String executable) {
    /** The kinds of file that have it, by their endings. */
    public static final List<String> ENDINGS = List.of(".exe", ".lnk", ".bat", ".cmd", ".msc", ".msi", ".cpl", ".ps1");

    /** The name of the verb, which is that of its key. */
    public static final String VERB = "RunAsLauncher";

    /** It starts a process for each file: several at once are for Send To. */
    public static final String MULTI_SELECT_MODEL = "Single";

    /**
     * REST_HIDERUNASVERB: Explorer itself hides the entry while HideRunAsVerb is set
     * (<a href="https://learn.microsoft.com/windows/win32/shell/how-to-suppress-and-control-visibility">How to Suppress and Control Visibility</a>).
     */
    public static final int SUPPRESSION_POLICY = 0x4000007C;

    /** The key of the verb of a kind of file, below the classes of a user or of the computer. */
    public static String key(String ending) {
        return kindKey(ending) + "\\shell\\" + VERB;
    }

    /** The key that Windows keeps for what is added to a kind of file, whatever program has it now. */
    static String kindKey(String ending) {
        return "SystemFileAssociations\\" + ending;
    }

    public String icon() {
        return quoted() + ",0";
    }

    /** Windows replaces the last word. No name of a file has a quotation mark in it. */
    public String command() {
        return quoted() + " /files \"%1\"";
    }

    /** Always, also without a blank in it. */
    private String quoted() {
        return '"' + executable + '"';
    }

    /** The program that a command starts; empty if there is none. */
    static String programOf(String command) {
        return CommandLine.split(command).stream().findFirst().orElse("");
    }
}
