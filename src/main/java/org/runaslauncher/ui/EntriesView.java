package org.runaslauncher.ui;

import java.util.Map;
import java.util.Set;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryState;

/** What the presenter sees of the entries in the settings window. All methods belong to the event thread. */
public interface EntriesView {
    /** Shows how it stands; whatever was said before is not true any more. */
    void show(Map<Entry, EntryState> states);

    /** Those that are ticked. */
    Set<Entry> wanted();

    /** Says what became of an entry that could not be added or taken away. */
    void showProblem(Entry entry, String sentence);
}
