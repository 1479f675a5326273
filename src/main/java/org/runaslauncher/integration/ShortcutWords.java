package org.runaslauncher.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.CommandLine;

/** The words of a command line that fill the window in: what {@code cli.Switches} reads, the other way round. */
public final class ShortcutWords {
    private ShortcutWords() {}

    /** What is as it always is gets no word, and neither does what a shortcut cannot use: nobody waits for what it starts. */
    public static List<String> of(FilledIn form) {
        List<String> words = new ArrayList<>(form.anotherUser() ? ofAnotherUser(form) : ofCurrentUser(form.options()));
        RunOptions options = form.options();
        if (options.start().environment().source() == Source.CALLER) {
            words.add("/env");
        }
        options.start().environment().changes().forEach((name, value) -> words.add("/set:" + name + '=' + value));
        addValue(words, "/startin:", form.startFolder().strip());
        if (options.start().priority() != Priority.NORMAL) {
            words.add("/priority:" + word(options.start().priority()));
        }
        options.window().ifPresent(window -> words.add("/window:" + word(window)));
        if (options.keepConsole()) {
            words.add("/keepopen");
        }
        words.addAll(command(form));
        return List.copyOf(words);
    }

    private static List<String> ofAnotherUser(FilledIn form) {
        List<String> words = new ArrayList<>();
        addValue(words, "/user:", form.user().strip());
        Logon logon = form.options().logon();
        if (logon == Logon.WITHOUT_PROFILE) {
            words.add("/noprofile");
        } else if (logon == Logon.NETWORK_ONLY) {
            words.add("/netonly");
        }
        // For the network only a program runs as the current user here: it cannot be elevated as the other.
        if (form.options().access() == Access.ELEVATED && logon != Logon.NETWORK_ONLY) {
            words.add("/elevate");
        }
        return words;
    }

    private static List<String> ofCurrentUser(RunOptions options) {
        return switch (options.access()) {
            case NORMAL -> List.of("/currentuser");
            case RESTRICTED -> List.of("/currentuser", "/restricted");
            case ELEVATED -> List.of("/currentuser", "/elevate");
        };
    }

    private static List<String> command(FilledIn form) {
        List<String> words = new ArrayList<>();
        if (!form.program().isBlank()) {
            words.add(noSwitch(form.program().strip()));
            words.addAll(CommandLine.split(form.arguments()));
        }
        return words;
    }

    /** To Windows a slash is a backslash; a name that begins with a minus is looked for where it would be without a folder. */
    private static String noSwitch(String program) {
        if (program.startsWith("-")) {
            return ".\\" + program;
        }
        return program.startsWith("/") && !program.startsWith("//") ? '\\' + program.substring(1) : program;
    }

    private static void addValue(List<String> words, String name, String value) {
        if (!value.isEmpty()) {
            words.add(name + value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
