package org.runaslauncher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of the programs that were started. */
class RecentListTest {
    @Test
    void theLastOneComesFirst() {
        assertThat(RecentList.with("c.exe", List.of("b.exe", "a.exe"))).containsExactly("c.exe", "b.exe", "a.exe");
    }

    @Test
    void aProgramThatIsStartedAgainMovesToTheFrontAsItWasTypedNow() {
        assertThat(RecentList.with("A.EXE", List.of("b.exe", "a.exe", "c.exe")))
                .containsExactly("A.EXE", "b.exe", "c.exe");
    }

    @Test
    void letterCaseMakesNoOtherProgramInWhateverLanguage() {
        assertThat(RecentList.tidy(List.of("C:\\ÄÖ I.exe", "c:\\äö i.exe"))).containsExactly("C:\\ÄÖ I.exe");
    }

    @Test
    void blanksAroundAProgramAreNoPartOfIt() {
        assertThat(RecentList.with("  a b.exe ", List.of("a b.exe"))).containsExactly("a b.exe");
    }

    @Test
    void aProgramIsTakenOffInWhateverCaseItIsWritten() {
        assertThat(RecentList.without(" C:\\Ä I.exe", List.of("b.exe", "c:\\ä i.exe ", "a.exe")))
                .containsExactly("b.exe", "a.exe");
        assertThat(RecentList.without("c.exe", List.of("b.exe", "a.exe"))).containsExactly("b.exe", "a.exe");
    }

    @Test
    void nothingIsNotRemembered() {
        assertThat(RecentList.with(" ", List.of("", "a.exe", "\t"))).containsExactly("a.exe");
    }

    @Test
    void theOldestOfThirtyMakesRoom() {
        List<String> thirty =
                IntStream.range(0, 30).mapToObj(i -> "p" + i + ".exe").toList();
        assertThat(RecentList.with("new.exe", thirty))
                .hasSize(30)
                .startsWith("new.exe", "p0.exe")
                .doesNotContain("p29.exe");
    }

    @Test
    void ofTenThousandEntriesTheFirstThirtyStay() {
        List<String> planted =
                IntStream.range(0, 10_000).mapToObj(i -> "p" + i + ".exe").toList();
        assertThat(RecentList.tidy(planted)).isEqualTo(planted.subList(0, 30));
    }

    @Test
    void tenThousandTimesTheSameIsOne() {
        assertThat(RecentList.tidy(Collections.nCopies(10_000, "a.exe"))).containsExactly("a.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b.exe",
                "a\nb.exe",
                "a\u001b[2Jb.exe",
                "a\u0085b.exe",
                "a\u2028b.exe",
                "half a pair \uD83D.exe"
            })
    void whatAScreenCannotShowIsLeftOut(String planted) {
        assertThat(RecentList.tidy(List.of(planted, "a.exe"))).containsExactly("a.exe");
    }

    @Test
    void whatIsTooLongToBeStartedIsLeftOut() {
        String longest = "x".repeat(1_023);
        assertThat(RecentList.tidy(List.of(longest + "y", longest))).containsExactly(longest);
    }

    @Test
    void lettersOfAnyLanguageAreKept() {
        List<String> programs = List.of("C:\\ü Ж 日本 \uD83D\uDE00.exe", "C:\\\u202Egpj.exe");
        assertThat(RecentList.tidy(programs)).isEqualTo(programs);
    }
}
