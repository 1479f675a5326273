package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A sample of what {@code src/test/wine/proofs} proves at scale. */
@Tag("rig")
@Tag("many-programs")
@EnabledOnOs(OS.WINDOWS)
class CommandLineRigTest {
    private static final long SEED = 20_261_121;
    private static final int MANY = 20_000;

    private CommandLineProof proof;

    /** Not a folder that JUnit deletes: a library that is loaded cannot be. */
    @BeforeEach
    void begin() throws Exception {
        proof = new CommandLineProof(SEED, Files.createTempDirectory("command lines"));
    }

    @Test
    void whatWeQuoteComesBackFromWindowsAndFromTheRuntimeOfMicrosoft() {
        proof.lists(MANY);
        assertThat(proof.differences()).isEmpty();
    }

    @Test
    void whatSomebodyTypesIsSplitAsTheStartedProgramWould() {
        proof.lines(MANY);
        assertThat(proof.differences()).isEmpty();
        assertThat(proof.linesApart()).as("two quotes inside quotes").isPositive();
    }

    @Test
    void whatWeQuoteReachesAChild() throws Exception {
        proof.children(50);
        assertThat(proof.differences()).isEmpty();
    }
}
