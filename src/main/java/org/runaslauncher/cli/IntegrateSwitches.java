package org.runaslauncher.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runaslauncher.cli.IntegrateSubcommand.Add;
import org.runaslauncher.cli.IntegrateSubcommand.Remove;
import org.runaslauncher.cli.IntegrateSubcommand.Uninstall;
import org.runaslauncher.cli.IntegrateSubcommand.User;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.text.Messages;

/** Reads what stands behind {@code /integrate}: a word that says what to do, and the entries that it is done with. Upper or lower case. */
final class IntegrateSwitches {
    private IntegrateSwitches() {}

    /**
     * Reads the words.
     *
     * @throws WrongUsageException with a sentence for the user
     */
    static IntegrateSubcommand parse(List<String> words) throws WrongUsageException {
        if (words.isEmpty()) {
            throw new WrongUsageException(Messages.get("cli.integrate-without-word"));
        }
        String name = words.get(0);
        List<String> rest = words.subList(1, words.size());
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "user" -> alone(new User(), name, rest);
            case "uninstall" -> alone(new Uninstall(), name, rest);
            case "add" -> new Add(some(rest));
            case "remove" -> new Remove(rest.isEmpty() ? List.of(Entry.values()) : entries(rest));
            default -> throw new WrongUsageException(Messages.get("cli.integrate-unknown-word", name));
        };
    }

    private static IntegrateSubcommand alone(IntegrateSubcommand subcommand, String name, List<String> rest)
            throws WrongUsageException {
        if (!rest.isEmpty()) {
            throw new WrongUsageException(Messages.get("cli.integrate-surplus-word", name, rest.get(0)));
        }
        return subcommand;
    }

    /** What is added is said: somebody may not want the menu. */
    private static List<Entry> some(List<String> words) throws WrongUsageException {
        if (words.isEmpty()) {
            throw new WrongUsageException(Messages.get("cli.integrate-add-what"));
        }
        return entries(words);
    }

    private static List<Entry> entries(List<String> words) throws WrongUsageException {
        Set<Entry> entries = new LinkedHashSet<>();
        for (String word : words) {
            entries.add(Entry.named(word)
                    .orElseThrow(() -> new WrongUsageException(Messages.get("cli.integrate-unknown-entry", word))));
        }
        return List.copyOf(entries);
    }
}
