package org.runaslauncher.fakes;

import java.util.List;
import org.runaslauncher.settings.History;
import org.runaslauncher.settings.RecentList;

/** A history in memory. */
public final class FakeHistory implements History {
    /** Before it is read. */
    public final Gate gate = new Gate();

    private List<String> used = List.of();

    /** The last one first. */
    public synchronized FakeHistory of(List<String> texts) {
        used = RecentList.tidy(texts);
        return this;
    }

    /** Those there are now, whatever the gate. */
    public synchronized List<String> now() {
        return used;
    }

    @Override
    public List<String> all() {
        gate.pass();
        return now();
    }

    @Override
    public synchronized void add(String text) {
        used = RecentList.with(text, used);
    }

    @Override
    public synchronized void remove(String text) {
        used = RecentList.without(text, used);
    }

    @Override
    public synchronized void clear() {
        used = List.of();
    }
}
