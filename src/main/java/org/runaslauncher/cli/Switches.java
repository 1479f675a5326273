package org.runaslauncher.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.runaslauncher.text.Messages;

/**
 * Reads the command line: {@code [switches] [program [arguments...]]}. Switches begin with a slash or a minus, in upper or lower case, and
 * stand before the program only; what follows the program is the program's. {@code /service} and {@code /integrate} stand alone, and have words of their own.
 */
public final class Switches {
    private final Deque<String> words;
    private final Map<Switch, List<String>> given = new EnumMap<>(Switch.class);
    private final List<String> asWritten = new ArrayList<>();

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
     * Whether the words are meant to do something without a window, understood or not: then there may be nobody to see a
     * window that tells what is wrong with them, and the script that wrote them would wait forever.
     */
    public static boolean areForScripts(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.matches("[/-]((service|integrate)(:.*)?|wait)"));
    }

    /** Whether the exit code is to be that of the program, understood or not. */
    public static boolean wait(List<String> words) {
        return words.stream().takeWhile(Switches::isSwitch).anyMatch(word -> word.matches("(?i)[/-]wait"));
    }

    private Invocation read() throws WrongUsageException {
        while (!words.isEmpty()
                && !given.containsKey(Switch.FILES)
                && !given.containsKey(Switch.SERVICE)
                && !given.containsKey(Switch.INTEGRATE)
                && isSwitch(words.peek())) {
            take(words.remove());
        }
        if (given.containsKey(Switch.SERVICE)) {
            return service();
        }
        if (given.containsKey(Switch.INTEGRATE)) {
            return integrate();
        }
        boolean help = given.containsKey(Switch.HELP);
        Optional<List<Switch>> conflict = help ? Optional.empty() : Switch.conflictIn(given.keySet());
        if (conflict.isPresent()) {
            throw new WrongUsageException(Messages.get(
                    "cli.not-together",
                    conflict.get().get(0).word(),
                    conflict.get().get(1).word()));
        }
        LaunchWords launch = new LaunchSwitches(given).read(List.copyOf(words));
        boolean ofRunas = !Collections.disjoint(given.keySet(), Switch.OF_RUNAS);
        return ofRunas && !help ? Invocation.ofRunas(handedOver(), launch) : Invocation.of(help, launch);
    }

    private Invocation service() throws WrongUsageException {
        if (given.size() > 1) {
            throw new WrongUsageException(Messages.get("cli.service-not-alone"));
        }
        return words.isEmpty()
                ? Invocation.ofServiceWindow()
                : Invocation.of(ServiceSwitches.parse(List.copyOf(words)));
    }

    private Invocation integrate() throws WrongUsageException {
        if (given.size() > 1) {
            throw new WrongUsageException(Messages.get("cli.integrate-not-alone"));
        }
        return Invocation.of(IntegrateSwitches.parse(List.copyOf(words)));
    }

    /** What runas.exe would say itself only in a window that closes at once. */
    private List<String> handedOver() throws WrongUsageException {
        if (given.containsKey(Switch.MACHINE) && !given.containsKey(Switch.TRUSTLEVEL)) {
            throw new WrongUsageException(Messages.get("cli.machine-without-trust-level"));
        }
        if (given.containsKey(Switch.SAVECRED) && !given.containsKey(Switch.USER)) {
            throw new WrongUsageException(Messages.get("cli.savecred-without-user"));
        }
        if (given.containsKey(Switch.SHOWTRUSTLEVELS)) {
            if (given.size() > 1 || !words.isEmpty()) {
                throw new WrongUsageException(Messages.get("cli.trust-levels-not-alone"));
            }
        } else if (words.isEmpty()) {
            throw new WrongUsageException(Messages.get("cli.runas-without-program"));
        }
        return asWritten;
    }

    /** {@code //server/share} is a path. */
    private static boolean isSwitch(String word) {
        return word.startsWith("-") || word.startsWith("/") && !word.startsWith("//");
    }

    private void take(String word) throws WrongUsageException {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word.substring(1) : word.substring(1, colon);
        Switch each =
                Switch.named(name).orElseThrow(() -> new WrongUsageException(Messages.get("cli.unknown-switch", word)));
        String value = colon < 0 ? "" : word.substring(colon + 1).strip();
        if (each.takesValue() && value.isEmpty()) {
            throw new WrongUsageException(Messages.get("cli.without-value", each.word(), each.example()));
        }
        if (!each.takesValue() && colon >= 0) {
            throw new WrongUsageException(
                    Messages.get(each == Switch.SERVICE ? "cli.service-with-colon" : "cli.unknown-switch", word));
        }
        if (given.containsKey(each) && !each.isRepeatable()) {
            throw new WrongUsageException(Messages.get("cli.twice", word));
        }
        given.computeIfAbsent(each, none -> new ArrayList<>()).add(value);
        asWritten.add('/' + word.substring(1));
    }
}
