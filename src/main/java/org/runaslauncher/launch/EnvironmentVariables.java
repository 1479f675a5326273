package org.runaslauncher.launch;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The variables that a process is given, in the order and the form in which Windows passes them. Cannot be changed. */
public final class EnvironmentVariables {
    /** The launcher keeps what would load code into us under other names, which begin with this, for the programs that we start. */
    static final String KEPT = "RunAsLauncher.";

    /** By the numbers of the upper-case letters, in no language, as a block has to be sorted (API page of CreateProcessW, Remarks). */
    static final Comparator<String> ORDER = EnvironmentVariables::compare;

    private final SortedMap<String, String> values;

    private EnvironmentVariables(SortedMap<String, String> values) {
        this.values = values;
    }

    /**
     * Reads entries {@code NAME=value}. A name may begin with an equals sign ({@code =C:}, the current folder of a drive); what holds no other
     * is no variable, and left out.
     */
    public static EnvironmentVariables of(Collection<String> entries) {
        SortedMap<String, String> values = new TreeMap<>(ORDER);
        for (String entry : entries) {
            int equals = entry.indexOf('=', 1);
            if (equals > 0) {
                values.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return new EnvironmentVariables(values);
    }

    /** Names in whatever case. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same with what the launcher has kept under its own name again. */
    public EnvironmentVariables restored() {
        SortedMap<String, String> changed =
                without((name, value) -> isKept(name)).copy();
        values.forEach((name, value) -> {
            if (isKept(name)) {
                changed.put(name.substring(KEPT.length()), value);
            }
        });
        return new EnvironmentVariables(changed);
    }

    /** Whether the launcher has kept any. */
    public boolean hasKept() {
        return values.keySet().stream().anyMatch(EnvironmentVariables::isKept);
    }

    private static boolean isKept(String name) {
        return name.length() > KEPT.length() && name.regionMatches(true, 0, KEPT, 0, KEPT.length());
    }

    /** The same with other values, by name; an empty one removes the variable. */
    public EnvironmentVariables with(Map<String, String> changes) {
        SortedMap<String, String> changed = copy();
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
        });
        return new EnvironmentVariables(changed);
    }

    /** The same without those that a test of name and value finds. */
    EnvironmentVariables without(BiPredicate<String, String> unwanted) {
        SortedMap<String, String> kept = copy();
        kept.entrySet().removeIf(entry -> unwanted.test(entry.getKey(), entry.getValue()));
        return new EnvironmentVariables(kept);
    }

    private SortedMap<String, String> copy() {
        return new TreeMap<>(values);
    }

    /** The block, sorted, with all its zeros but the last. */
    public String block() {
        StringBuilder block = new StringBuilder();
        values.forEach(
                (name, value) -> block.append(name).append('=').append(value).append('\0'));
        return values.isEmpty() ? "\0" : block.toString();
    }

    private static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            int difference = upperCase(one.charAt(i)) - upperCase(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    /** Windows' own table leads from no other letter into ASCII, and leaves the micro sign alone. */
    private static char upperCase(char c) {
        char upper = Character.toUpperCase(c);
        return c == '\u00b5' || (c >= 0x80 && upper < 0x80) ? c : upper;
    }

    /** Without the values: among them there could be a secret. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
