package org.runaslauncher.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.runaslauncher.cli.ServiceSubcommand.Diagnose;
import org.runaslauncher.cli.ServiceSubcommand.ExportScripts;
import org.runaslauncher.cli.ServiceSubcommand.ExportTemplate;
import org.runaslauncher.cli.ServiceSubcommand.Repair;
import org.runaslauncher.cli.ServiceSubcommand.Start;
import org.runaslauncher.cli.ServiceSubcommand.Status;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.Messages;

/** Reads what stands behind {@code /service}: a word that says what to do, and what that word takes. Upper or lower case. */
final class ServiceSwitches {
    private final String name;
    private final Deque<String> rest;

    private ServiceSwitches(List<String> words) {
        this.rest = new ArrayDeque<>(words);
        this.name = rest.remove();
    }

    /**
     * Reads the words, of which there is at least one.
     *
     * @throws WrongUsageException with a sentence for the user
     */
    static ServiceSubcommand parse(List<String> words) throws WrongUsageException {
        ServiceSwitches switches = new ServiceSwitches(words);
        ServiceSubcommand subcommand = switches.read();
        if (!switches.rest.isEmpty()) {
            throw new WrongUsageException(
                    Messages.get("cli.service-surplus-word", switches.name, switches.rest.element()));
        }
        return subcommand;
    }

    private ServiceSubcommand read() throws WrongUsageException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "status" -> new Status(takeSwitch("json"));
            case "diagnose" -> new Diagnose();
            case "repair" -> new Repair(takeSwitch("yes"));
            case "start" -> new Start();
            case "export-template" -> new ExportTemplate(path(), startType());
            case "export-scripts" -> new ExportScripts(path(), startType());
            default -> throw new WrongUsageException(Messages.get("cli.service-unknown-word", name));
        };
    }

    private boolean takeSwitch(String expected) {
        boolean isThere = !rest.isEmpty()
                && (rest.element().equalsIgnoreCase('/' + expected)
                        || rest.element().equalsIgnoreCase('-' + expected));
        if (isThere) {
            rest.remove();
        }
        return isThere;
    }

    private Path path() throws WrongUsageException {
        String text = rest.isEmpty() ? "" : rest.remove();
        if (text.isBlank()) {
            throw new WrongUsageException(Messages.get("cli.service-without-path", name));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsageException(Messages.get("cli.service-invalid-path", text));
        }
    }

    /** Manual, the default of Windows, unless it is said. */
    private StartType startType() throws WrongUsageException {
        if (rest.isEmpty()) {
            return StartType.MANUAL;
        }
        String word = rest.remove();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "manual" -> StartType.MANUAL;
            case "automatic" -> StartType.AUTOMATIC;
            case "disabled" -> StartType.DISABLED;
            default -> throw new WrongUsageException(Messages.get("cli.service-unknown-start-type", word));
        };
    }
}
