package org.runaslauncher.text;

import java.io.IOException;
import java.nio.file.Path;
import org.runaslauncher.integration.FilledIn;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.launch.Access;

/** What shortcuts are called, and what is said about them. */
public final class ShortcutTexts {
    private ShortcutTexts() {}

    /** @param program what it is called; empty for none */
    public static String name(FilledIn form, String program) {
        String user = form.anotherUser() ? userPart(form.user().strip()) : "";
        if (program.isEmpty()) {
            return Messages.get("shortcut.name.no-program", user).strip();
        }
        if (!user.isEmpty()) {
            return Messages.get("shortcut.name.user", program, user);
        }
        return Messages.get(
                !form.anotherUser() && form.options().access() == Access.ELEVATED
                        ? "shortcut.name.elevated"
                        : "shortcut.name",
                program);
    }

    private static String userPart(String user) {
        return user.substring(user.indexOf('\\') + 1);
    }

    /** What Explorer shows beside it. Without the arguments: everybody reads it who looks over a shoulder. */
    public static String description(FilledIn form) {
        String program = form.program().strip();
        String user = form.anotherUser() ? form.user().strip() : "";
        if (program.isEmpty()) {
            return user.isEmpty() ? "" : Messages.get("shortcut.description.no-program", user);
        }
        return user.isEmpty()
                ? Messages.get("shortcut.description", program)
                : Messages.get("shortcut.description.user", program, user);
    }

    public static String created(Path file) {
        return Messages.get("shortcut.created", file);
    }

    public static String tooLong(ShortcutFile file) {
        return Messages.get("shortcut.too-long", file.room(), file.arguments().length());
    }

    public static String failed(Path file, IOException e) {
        return ExportTexts.failed(file, e).happened();
    }
}
