package org.runaslauncher.fakes;

import java.util.List;
import org.runaslauncher.settings.RecentList;
import org.runaslauncher.settings.RecentPrograms;

/** A history in memory. */
public final class FakeRecentPrograms implements RecentPrograms {
    private List<String> programs = List.of();

    /** The last one first. */
    public FakeRecentPrograms of(List<String> started) {
        programs = RecentList.tidy(started);
        return this;
    }

    @Override
    public synchronized List<String> all() {
        return programs;
    }

    @Override
    public synchronized void add(String program) {
        programs = RecentList.with(program, programs);
    }

    @Override
    public synchronized void remove(String program) {
        programs = RecentList.without(program, programs);
    }

    @Override
    public synchronized void clear() {
        programs = List.of();
    }
}
