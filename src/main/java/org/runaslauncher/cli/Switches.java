package org.runaslauncher.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.text.Messages;

/**
 * Reads the command line: {@code [switches] [program [arguments...]]}. Switches begin with a slash or a minus, in upper or lower case, and
 * stand before the program only; what follows the program is the program's. {@code /service} stands alone, and has words of its own.
 */
public final class Switches {
    private enum Switch {
        USER,
        PROFILE,
        NOPROFILE,
        NETONLY,
        ENV,
        FILES,
        SERVICE,
        HELP
    }

    private final Deque<String> words;
    private final Set<Switch> seen = EnumSet.noneOf(Switch.class);
    private String user = "";

    private Switches(List<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    /**
     * Reads the words of a command line.
     *
     * @throws WrongUsageException with a sentence for the user
     */
    public static Invocation parse(List<String> words) throws WrongUsageException {
        return new Switches(words).read();
    }

    /**
     * Whether the words are meant to do something with the service without a window, understood or not: then there may be nobody to see a
     * window that tells what is wrong with them, and the script that wrote them would wait forever.
     */
    public static boolean areForScripts(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.matches("[/-]service(:.*)?"));
    }

    private Invocation read() throws WrongUsageException {
        while (!words.isEmpty()
                && !seen.contains(Switch.FILES)
                && !seen.contains(Switch.SERVICE)
                && isSwitch(words.peek())) {
            take(words.remove());
        }
        return seen.contains(Switch.SERVICE) ? service() : launch();
    }

    private Invocation service() throws WrongUsageException {
        if (seen.size() > 1) {
            throw new WrongUsageException(Messages.get("cli.service-not-alone"));
        }
        return words.isEmpty()
                ? Invocation.ofServiceWindow()
                : Invocation.of(ServiceSwitches.parse(List.copyOf(words)));
    }

    private Invocation launch() throws WrongUsageException {
        if (seen.contains(Switch.PROFILE)) {
            refuseTogether(Switch.NOPROFILE);
            refuseTogether(Switch.NETONLY);
        }
        List<String> rest = List.copyOf(words);
        boolean files = seen.contains(Switch.FILES);
        return new Invocation(
                seen.contains(Switch.HELP), user, options(), files ? rest : List.of(), files ? List.of() : rest);
    }

    /** {@code //server/share} is a path. */
    private static boolean isSwitch(String word) {
        return word.startsWith("-") || word.startsWith("/") && !word.startsWith("//");
    }

    private void take(String word) throws WrongUsageException {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word.substring(1) : word.substring(1, colon);
        Switch given = named(name, word);
        if (given == Switch.USER) {
            user = colon < 0 ? "" : word.substring(colon + 1).strip();
            if (user.isEmpty()) {
                throw new WrongUsageException(Messages.get("cli.user-without-name"));
            }
        } else if (colon >= 0 && given == Switch.SERVICE) {
            throw new WrongUsageException(Messages.get("cli.service-with-colon", word));
        } else if (colon >= 0) {
            throw new WrongUsageException(Messages.get("cli.unknown-switch", word));
        }
        if (!seen.add(given)) {
            throw new WrongUsageException(Messages.get("cli.twice", word));
        }
    }

    private static Switch named(String name, String word) throws WrongUsageException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "user" -> Switch.USER;
            case "profile" -> Switch.PROFILE;
            case "noprofile" -> Switch.NOPROFILE;
            case "netonly" -> Switch.NETONLY;
            case "env" -> Switch.ENV;
            case "files" -> Switch.FILES;
            case "service" -> Switch.SERVICE;
            case "?", "h", "help" -> Switch.HELP;
            default -> throw new WrongUsageException(Messages.get("cli.unknown-switch", word));
        };
    }

    private void refuseTogether(Switch other) throws WrongUsageException {
        if (seen.contains(other)) {
            throw new WrongUsageException(Messages.get(
                    "cli.not-together", "/profile", "/" + other.name().toLowerCase(Locale.ROOT)));
        }
    }

    private RunOptions options() {
        RunOptions options = RunOptions.of(logon());
        return seen.contains(Switch.ENV) ? options.with(Environment.OF_THE_CALLER) : options;
    }

    private Logon logon() {
        if (seen.contains(Switch.NETONLY)) {
            return Logon.NETWORK_ONLY;
        }
        return seen.contains(Switch.NOPROFILE) ? Logon.WITHOUT_PROFILE : Logon.WITH_PROFILE;
    }
}
