package org.runaslauncher.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.text.Messages;

/** From the switches that were given to what they say about a launch. */
final class LaunchSwitches {
    private final Map<Switch, List<String>> given;

    LaunchSwitches(Map<Switch, List<String>> given) {
        this.given = given;
    }

    /** @param rest what stands behind the switches */
    LaunchWords read(List<String> rest) throws WrongUsageException {
        boolean files = has(Switch.FILES);
        boolean current = !has(Switch.USER) && (has(Switch.CURRENTUSER) || has(Switch.RESTRICTED) || startsAtOnce());
        if (has(Switch.WAIT) && has(Switch.ELEVATE) && !current) {
            throw new WrongUsageException(Messages.get("cli.wait-elevated"));
        }
        return new LaunchWords(
                value(Switch.USER),
                current,
                options(),
                value(Switch.STARTIN),
                startsAtOnce(),
                files ? rest : List.of(),
                files ? List.of() : rest);
    }

    private boolean startsAtOnce() {
        return has(Switch.START);
    }

    private RunOptions options() throws WrongUsageException {
        StartOptions start = new StartOptions(
                environment(), one(Switch.PRIORITY, Priority.class).orElse(Priority.NORMAL), has(Switch.WAIT));
        return new RunOptions(access(), logon(), start, one(Switch.WINDOW, WindowState.class), has(Switch.KEEPOPEN));
    }

    private Access access() {
        if (has(Switch.ELEVATE)) {
            return Access.ELEVATED;
        }
        return has(Switch.RESTRICTED) ? Access.RESTRICTED : Access.NORMAL;
    }

    private Logon logon() {
        if (has(Switch.NETONLY)) {
            return Logon.NETWORK_ONLY;
        }
        return has(Switch.NOPROFILE) ? Logon.WITHOUT_PROFILE : Logon.WITH_PROFILE;
    }

    private Environment environment() throws WrongUsageException {
        Map<String, String> changes = new TreeMap<>(Environment.BY_NAME);
        for (String assignment : given.getOrDefault(Switch.SET, List.of())) {
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                throw new WrongUsageException(
                        Messages.get("cli.without-value", Switch.SET.word(), Switch.SET.example()));
            }
            if (changes.put(assignment.substring(0, equals), assignment.substring(equals + 1)) != null) {
                throw new WrongUsageException(Messages.get("cli.twice", Switch.SET.word() + ':' + assignment));
            }
        }
        return new Environment(has(Switch.ENV) ? Source.CALLER : Source.ACCOUNT, changes);
    }

    /** A constant by its name without underscores, in whatever case. */
    private <E extends Enum<E>> Optional<E> one(Switch each, Class<E> type) throws WrongUsageException {
        if (!has(each)) {
            return Optional.empty();
        }
        String value = value(each);
        Optional<E> named = Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equalsIgnoreCase(value))
                .findFirst();
        if (named.isEmpty()) {
            String known = Arrays.stream(type.getEnumConstants())
                    .map(LaunchSwitches::word)
                    .collect(Collectors.joining(", "));
            throw new WrongUsageException(Messages.get("cli.unknown-value", each.word() + ':' + value, known));
        }
        return named;
    }

    /** How a constant is written behind the colon. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private boolean has(Switch each) {
        return given.containsKey(each);
    }

    private String value(Switch each) {
        return has(each) ? given.get(each).get(0) : "";
    }
}
