package org.runaslauncher.launch;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which environment variables a program gets. */
public final class Environment {
    /** Where the variables come from. */
    public enum Source {
        /** The account's own, as Windows makes them at a logon. */
        ACCOUNT,
        /** The current user's, in which the folders of the user are those of the account. */
        CALLER
    }

    /** The account's own. */
    public static final Environment OF_THE_ACCOUNT = new Environment(Source.ACCOUNT, Map.of());

    /** The current user's. */
    public static final Environment OF_THE_CALLER = new Environment(Source.CALLER, Map.of());

    /** Windows knows a variable in whatever case it is written. */
    public static final Comparator<String> BY_NAME = String.CASE_INSENSITIVE_ORDER;

    private final Source source;
    private final SortedMap<String, String> changes;

    /** @param changes what is different from there, by name; an empty value removes the variable */
    public Environment(Source source, Map<String, String> changes) {
        SortedMap<String, String> sorted = new TreeMap<>(BY_NAME);
        sorted.putAll(changes);
        this.source = source;
        this.changes = Collections.unmodifiableSortedMap(sorted);
    }

    public Source source() {
        return source;
    }

    /** What is different from the source, by name in whatever case; an empty value removes the variable. */
    public SortedMap<String, String> changes() {
        return changes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Environment that && source == that.source && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + changes.hashCode();
    }

    /** Without the values: among them there could be a secret. */
    @Override
    public String toString() {
        return source + " and " + changes.keySet();
    }
}
