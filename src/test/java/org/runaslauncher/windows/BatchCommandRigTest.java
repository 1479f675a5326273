package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample of what {@code src/test/wine/proofs} proves at scale, and what is hostile in each of the ways that were published. */
@Tag("rig")
@Tag("many-programs")
@EnabledOnOs(OS.WINDOWS)
class BatchCommandRigTest {
    private static final long SEED = 20_261_121;

    private BatchProof proof;

    /** Not a folder that JUnit deletes: the console of a child that has just ended still stands in it. */
    @BeforeEach
    void begin() throws Exception {
        proof = new BatchProof(Files.createTempDirectory("batch files"));
    }

    @Test
    void everyListOfArgumentsArrivesOrIsRefused() throws Exception {
        proof.lists(SEED, 20);
        assertThat(proof.differences()).isEmpty();
        assertThat(proof.refused()).isPositive();
    }

    /** Those of CVE-2024-24576 and CVE-2024-3566 that are not refused; which are, and their sources, tells BatchCommandTest. */
    @Test
    void theArgumentsOfTheAdvisoriesArrive() throws Exception {
        Path file = proof.batchFile("x.bat");
        for (List<String> arguments : List.of(
                List.of("c is for cat", "d is for dog"),
                List.of("\\", "\\"),
                List.of(">file.txt", "whoami.exe", "&a.exe"),
                List.of("&echo hello ", "&whoami", ">file.txt"),
                List.of("key=value", "key = value", "", "a=b", "key\\=value"),
                List.of("hello &echo oh no >file.txt", "^&calc.exe", "&calc.exe"))) {
            assertThat(proof.arrives(file, arguments)).isTrue();
        }
        assertThat(proof.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.bat",
                "x.cmd",
                "a b.bat",
                "a&b.bat",
                "(a) ^b!,;=[c] {d} 'e' ~`@#$+.bat",
                "^.bat",
                "!PATH!.cmd",
                "a & echo.bat",
                "Jürgen Я 日本.bat"
            })
    void aFileIsRunWhateverItsNameHolds(String name) throws Exception {
        Path file = proof.batchFile(name);
        assertThat(proof.arrives(file, List.of("a b", "&", "c"))).isTrue();
        assertThat(proof.differences()).isEmpty();
    }

    @Test
    void aFileIsRunWhateverItsFolderHolds() throws Exception {
        Path file = proof.batchFile("a&b (c) ^d!,;=e\\x.bat");
        assertThat(proof.arrives(file, List.of("a b", "&", "c"))).isTrue();
        assertThat(proof.differences()).isEmpty();
    }
}
