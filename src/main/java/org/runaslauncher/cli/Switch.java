package org.runaslauncher.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The switches, those of {@code runas} among them
 * (<a href="https://learn.microsoft.com/windows-server/administration/windows-commands/runas">runas</a>; {@code /machine} is told by
 * {@code runas /?} only).
 */
enum Switch {
    USER("DOMAIN\\user", "user"),
    CURRENTUSER("", "currentuser"),
    PROFILE("", "profile"),
    NOPROFILE("", "noprofile"),
    NETONLY("", "netonly"),
    ENV("", "env"),
    SET("NAME=VALUE", "set"),
    RESTRICTED("", "restricted"),
    ELEVATE("", "elevate"),
    STARTIN("C:\\Folder", "startin"),
    PRIORITY("high", "priority"),
    WINDOW("maximized", "window"),
    KEEPOPEN("", "keepopen"),
    WAIT("", "wait"),
    START("", "start"),
    FILES("", "files"),
    SAVECRED("", "savecred"),
    SMARTCARD("", "smartcard"),
    TRUSTLEVEL("0x20000", "trustlevel"),
    SHOWTRUSTLEVELS("", "showtrustlevels"),
    MACHINE("amd64", "machine"),
    SERVICE("", "service"),
    INTEGRATE("", "integrate"),
    HELP("", "?", "h", "help");

    /** What only Windows' own runas.exe does: it keeps passwords, reads smart cards, and knows the trust levels. */
    static final Set<Switch> OF_RUNAS = EnumSet.of(SAVECRED, SMARTCARD, TRUSTLEVEL, SHOWTRUSTLEVELS, MACHINE);

    /** What runas.exe takes besides. */
    private static final Set<Switch> KNOWN_TO_RUNAS = EnumSet.of(USER, PROFILE, NOPROFILE, NETONLY, ENV, HELP);

    /** Pairs that exclude each other, in the order in which they are told. */
    private static final List<List<Switch>> CONFLICTS = List.of(
            List.of(PROFILE, NOPROFILE),
            List.of(PROFILE, NETONLY),
            List.of(SAVECRED, NETONLY),
            List.of(SAVECRED, SMARTCARD),
            List.of(SMARTCARD, NETONLY),
            List.of(USER, CURRENTUSER),
            List.of(USER, RESTRICTED),
            List.of(USER, TRUSTLEVEL),
            List.of(CURRENTUSER, PROFILE),
            List.of(CURRENTUSER, NOPROFILE),
            List.of(CURRENTUSER, NETONLY),
            List.of(ELEVATE, RESTRICTED),
            List.of(ELEVATE, NETONLY),
            List.of(FILES, START),
            List.of(FILES, STARTIN));

    private final String example;
    private final List<String> words;

    /** @param example of what stands behind the colon; empty if nothing does */
    Switch(String example, String... words) {
        this.example = example;
        this.words = List.of(words);
    }

    /** The switch of a name, in whatever case. */
    static Optional<Switch> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Switch each : values()) {
            if (each.words.contains(lower)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    boolean takesValue() {
        return !example.isEmpty();
    }

    /** Whether it may be given more than once. */
    boolean isRepeatable() {
        return this == SET;
    }

    /** The whole switch with a value that it could have. */
    String example() {
        return word() + ':' + example;
    }

    /** As it is written. */
    String word() {
        return '/' + words.get(0);
    }

    /** The first two of the switches given that exclude each other. */
    static Optional<List<Switch>> conflictIn(Set<Switch> given) {
        for (List<Switch> pair : CONFLICTS) {
            if (given.containsAll(pair)) {
                return Optional.of(pair);
            }
        }
        return Collections.disjoint(given, OF_RUNAS) ? Optional.empty() : conflictWithRunas(given);
    }

    private static Optional<List<Switch>> conflictWithRunas(Set<Switch> given) {
        Optional<Switch> ofRunas = given.stream().filter(OF_RUNAS::contains).findFirst();
        Optional<Switch> ours = given.stream()
                .filter(each -> !OF_RUNAS.contains(each) && !KNOWN_TO_RUNAS.contains(each))
                .findFirst();
        return ofRunas.flatMap(theirs -> ours.map(own -> List.of(theirs, own)));
    }
}
