package org.runaslauncher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeRecentPrograms;

/** A history that user or organization may forbid. */
class ObedientRecentProgramsTest {
    private final FakeRecentPrograms kept = new FakeRecentPrograms();
    private boolean allowed = true;
    private final RecentPrograms recent = new ObedientRecentPrograms(kept, () -> allowed);

    @Test
    void isTheHistoryItselfWhereItIsAllowed() {
        recent.add("a.exe");
        recent.add("b.exe");
        recent.remove("a.exe");
        assertThat(recent.all()).isEqualTo(List.of("b.exe")).isEqualTo(kept.all());
    }

    @Test
    void readsAndWritesNothingWhereItIsNot() {
        kept.add("a.exe");
        allowed = false;
        recent.add("b.exe");
        recent.remove("a.exe");
        assertThat(recent.all()).isEmpty();
        assertThat(kept.all()).containsExactly("a.exe");
    }

    @Test
    void forgetsAllTheSame() {
        kept.add("a.exe");
        allowed = false;
        recent.clear();
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void asksEachTime() {
        allowed = false;
        recent.add("a.exe");
        allowed = true;
        recent.add("b.exe");
        assertThat(recent.all()).containsExactly("b.exe");
    }
}
