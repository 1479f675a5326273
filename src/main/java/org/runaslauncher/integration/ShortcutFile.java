package org.runaslauncher.integration;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.about.IconPlace;

/**
 * A shortcut of Explorer that starts our own program.
 *
 * @param target full path of our program
 * @param arguments as they are passed on
 * @param folder full path of the folder that it starts in
 * @param iconOf full path of the file whose icon it has; empty: our own
 * @param icon that it has instead
 * @param description what Explorer shows when the pointer rests on it
 */
public record ShortcutFile(
        String target, String arguments, String folder, String iconOf, Optional<IconPlace> icon, String description) {
    /** Windows counts windows with the same one as one program, in the taskbar: what RunAsLauncher.exe says of itself. */
    public static final String APP_USER_MODEL_ID = "org.runaslauncher.RunAsLauncher";

    /**
     * Characters of a whole command line. ShellExecute, by which Explorer starts a shortcut, takes no more than INTERNET_MAX_URL_LENGTH with its
     * terminating zero
     * (<a href="https://devblogs.microsoft.com/oldnewthing/20031210-00/?p=41553">The Old New Thing</a>). The box “Target” of a shortcut's properties
     * has room for 260: a longer one works, until somebody changes it there.
     */
    public static final int LONGEST_LINE = 2_047;

    /** Characters. Explorer's own writes no more. */
    private static final int LONGEST_DESCRIPTION = 259;

    public ShortcutFile {
        boolean tooLong = description.length() > LONGEST_DESCRIPTION;
        description = tooLong ? description.substring(0, LONGEST_DESCRIPTION - 1) + '…' : description;
    }

    /** That of words of a command line, with our program's own icon. */
    public static ShortcutFile of(String target, List<String> words, String description) {
        String folder = target.substring(0, Math.max(0, target.lastIndexOf('\\')));
        return new ShortcutFile(target, CommandLine.join(words), folder, "", Optional.empty(), description);
    }

    /** The same with the icon of a program. */
    public ShortcutFile withIcon(String file, Optional<IconPlace> place) {
        return new ShortcutFile(target, arguments, folder, file, place, description);
    }

    /** How many characters of arguments Explorer would pass on. */
    public int room() {
        return LONGEST_LINE - CommandLine.quote(target).length() - 1;
    }

    /** Whether Explorer would pass all of it on. */
    public boolean fits() {
        return arguments.length() <= room();
    }
}
