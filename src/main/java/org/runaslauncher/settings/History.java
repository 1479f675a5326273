package org.runaslauncher.settings;

import java.util.List;

/**
 * What was used last, as it was typed: the programs that were started, or the names of the accounts that they were started as; never a password.
 * Implemented in {@code windows}; what cannot be read or written is left out, without an error: a history is a convenience. Takes long enough to
 * be kept off the event thread.
 */
public interface History {
    /** The last one first, at most {@link RecentList#MOST}, none twice. */
    List<String> all();

    /** Puts what was used to the front. */
    void add(String used);

    /** Forgets one of them, in whatever case it is written. */
    void remove(String used);

    void clear();
}
