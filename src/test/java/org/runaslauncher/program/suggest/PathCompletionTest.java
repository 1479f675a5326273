package org.runaslauncher.program.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeFolderContents;
import org.runaslauncher.program.suggest.Suggestion.Kind;

/** What a typed path can be completed to, and where nobody looks. */
class PathCompletionTest {
    private final FakeFolderContents folders = new FakeFolderContents()
            .folder("C:\\", "Windows\\", "work\\", "setup.exe", "notes.txt", "wall.cmd")
            .folder("C:\\a b\\", "one two.msc", "one.dll")
            .folder("\\\\server\\share\\", "remote.exe");
    private final PathCompletion completion = new PathCompletion(folders);

    @Test
    void foldersComeFirstThenWhatCanBeStarted() {
        assertThat(complete("C:\\")).containsExactly("C:\\Windows\\", "C:\\work\\", "C:\\setup.exe", "C:\\wall.cmd");
    }

    @Test
    void theBeginningOfTheNameCountsInWhateverCase() {
        assertThat(complete("c:\\W")).containsExactly("c:\\Windows\\", "c:\\work\\", "c:\\wall.cmd");
        assertThat(complete("c:\\wo")).containsExactly("c:\\work\\");
        assertThat(complete("c:\\x")).isEmpty();
    }

    @Test
    void whatStandsThereAlreadyIsNotOffered() {
        assertThat(complete("C:\\setup.exe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\a b\\o", "\"C:\\a b\\o", "C:/a b/o", "  C:\\a b\\o"})
    void quotationMarksAndSlashesAreUnderstood(String typed) {
        assertThat(complete(typed)).containsExactly("C:\\a b\\one two.msc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "notepad",
                "C:",
                "C:x",
                "\\",
                "\\Windows\\",
                "\\\\",
                "\\\\server",
                "\\\\server\\share",
                "\\\\?\\C:\\",
                "\\\\.\\pipe\\x",
                "\\\\?\\UNC\\server\\share\\",
                "\"C:\\a b\\one two.msc\" x\\",
                "https://example.com/a",
                "folder\\x"
            })
    void nobodyLooksWhereNoFolderOfADriveOrShareIsNamed(String typed) {
        assertThat(completion.complete(typed, false)).isEmpty();
        assertThat(completion.complete(typed, true)).isEmpty();
        assertThat(folders.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share\\", "\\\\server\\share\\re", "H:\\", "H:\\x\\y"})
    void onAnotherComputerNobodyLooksUnlessTheUserAsks(String typed) {
        List<Suggestion> rows = completion.complete(typed, false);
        assertThat(rows).extracting(Suggestion::kind).containsExactly(Kind.ASK);
        assertThat(rows.get(0).program()).isEqualTo(typed.substring(0, typed.lastIndexOf('\\') + 1));
        assertThat(folders.asked).isEmpty();
    }

    @Test
    void whoAsksIsShownAnotherComputersFiles() {
        assertThat(completion.complete("\\\\server\\share\\re", true))
                .extracting(Suggestion::program)
                .containsExactly("\\\\server\\share\\remote.exe");
    }

    @Test
    void ofTenThousandFilesFiftyAreShown() {
        folders.folder(
                "C:\\many\\",
                IntStream.range(0, 10_000).mapToObj(i -> "p" + i + ".exe").toArray(String[]::new));
        assertThat(complete("C:\\many\\p")).hasSize(50);
    }

    @Test
    void theFileDialogOpensInAFolderOfThisComputerOnly() {
        assertThat(completion.folder("\"C:\\a b\\one two.msc")).isEqualTo("C:\\a b\\");
        assertThat(completion.folder("H:\\x.exe")).isEmpty();
        assertThat(completion.folder("\\\\server\\share\\x.exe")).isEmpty();
        assertThat(completion.folder("notepad")).isEmpty();
    }

    private List<String> complete(String typed) {
        return completion.complete(typed, false).stream()
                .map(Suggestion::program)
                .toList();
    }
}
