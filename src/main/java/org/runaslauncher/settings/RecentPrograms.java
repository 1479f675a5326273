package org.runaslauncher.settings;

import java.util.List;

/**
 * The programs that were started last, as they stood in the program field. Implemented in {@code windows}; what cannot be read or written is
 * left out, without an error: a history is a convenience. Takes long enough to be kept off the event thread.
 */
public interface RecentPrograms {
    /** The last one first, at most {@link RecentList#MOST}, none twice. */
    List<String> all();

    /** Puts a program that was started to the front. */
    void add(String program);

    /** Forgets one of them, in whatever case it is written. */
    void remove(String program);

    void clear();
}
