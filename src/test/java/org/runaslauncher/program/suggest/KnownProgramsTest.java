package org.runaslauncher.program.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeToolFiles;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.text.ToolTexts;

/** What is found among recent programs and tools, and in which order. */
class KnownProgramsTest {
    private final KnownPrograms known = KnownPrograms.of(
            List.of("C:\\Tools\\Disk Mark.exe", "C:\\Windows\\System32\\cmd.exe", "\\\\server\\share\\setup.exe"),
            new AdministrativeTools(
                            new FakeToolFiles()
                                    .file("lusrmgr.msc")
                                    .file("iscsicpl.dll")
                                    .file("own.msc", "Own (special) Console"),
                            ToolTexts::name)
                    .installed());

    @ParameterizedTest
    @CsvSource({
        "device manager, Device Manager",
        "manager DEVICE, Device Manager",
        "devm, Device Manager",
        "man dev, Device Manager",
        "devmgmt.msc, Device Manager",
        "users groups, Local Users and Groups",
        "own special, Own (special) Console",
        "iscsi, iSCSI Initiator",
        "microsoft.iscsiinitiator, iSCSI Initiator",
        "regedit, Registry Editor",
        "disk mark, Disk Mark.exe"
    })
    void wordsInAnyOrderFindAName(String typed, String first) {
        assertThat(known.search(typed)).extracting(Suggestion::name).first().isEqualTo(first);
    }

    @Test
    void beginningsOfWordsComeBeforeTheirMiddles() {
        assertThat(known.search("man"))
                .extracting(Suggestion::name)
                .containsSubsequence("Computer Management", "Device Manager", "Command Prompt");
    }

    @Test
    void aRecentProgramComesBeforeTheToolsAndIsNotATwin() {
        assertThat(known.search("disk"))
                .extracting(Suggestion::name)
                .containsExactly("Disk Mark.exe", "Disk Management");
        assertThat(known.search("cmd"))
                .extracting(Suggestion::program)
                .containsExactly("C:\\Windows\\System32\\cmd.exe");
    }

    @Test
    void whatIsAPathIsTheBeginningOfARecentProgram() {
        assertThat(known.search("c:/win"))
                .extracting(Suggestion::program)
                .containsExactly("C:\\Windows\\System32\\cmd.exe");
        assertThat(known.search("\\\\SERVER\\")).extracting(Suggestion::name).containsExactly("setup.exe");
        assertThat(known.search("C:\\Windows\\System32\\cmd.exe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no such thing", "device xyz", "(", "%"})
    void nothingFindsNothing(String typed) {
        assertThat(known.search(typed)).isEmpty();
    }

    @Test
    void aRecentProgramCanBeTakenOffAndNothingElse() {
        Suggestion first = known.all().get(0);
        assertThat(known.without(first).all())
                .isEqualTo(known.all().subList(1, known.all().size()));
        Suggestion tool = known.all().get(known.all().size() - 1);
        assertThat(known.without(tool).all()).isEqualTo(known.all());
    }

    @Test
    void theOpenListHoldsRecentProgramsThenTools() {
        assertThat(known.all())
                .extracting(Suggestion::name)
                .startsWith("Disk Mark.exe", "cmd.exe", "setup.exe", "Command Prompt");
    }

    @Test
    void filesToChooseFromTakeThePlaceOfEverythingUntilSomethingIsTyped() {
        KnownPrograms choice = known.withOffered(List.of("C:\\a.exe", "C:\\b.exe"));
        assertThat(choice.all()).extracting(Suggestion::program).containsExactly("C:\\a.exe", "C:\\b.exe");
        assertThat(choice.search("device")).extracting(Suggestion::name).contains("Device Manager");
        assertThat(choice.withOffered(List.of("C:\\one.exe")).all()).isEqualTo(known.all());
    }

    @Test
    void aSearchHasFiftyRowsAtMost() {
        List<String> files =
                IntStream.range(0, 10_000).mapToObj(i -> "C:\\p" + i + ".exe").toList();
        assertThat(known.withOffered(files).search("p")).hasSize(50);
    }
}
