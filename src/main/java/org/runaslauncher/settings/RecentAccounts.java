package org.runaslauncher.settings;

import java.util.List;

/**
 * The names of the accounts that programs were started as, as they were typed; never a password. Implemented in {@code windows}; what cannot be
 * read or written is left out, without an error. Takes long enough to be kept off the event thread.
 */
public interface RecentAccounts {
    /** The last one first, at most {@link RecentList#MOST}, none twice. */
    List<String> all();

    /** Puts a name to the front. */
    void add(String account);

    /** Forgets one of them, in whatever case it is written. */
    void remove(String account);

    void clear();
}
