package org.runaslauncher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeHistory;

/** A history that user or organization may forbid. */
class ObedientHistoryTest {
    private final FakeHistory kept = new FakeHistory();
    private boolean allowed = true;
    private final History recent = new ObedientHistory(kept, () -> allowed);

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
