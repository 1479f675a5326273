package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.program.Computer.Folders;

/** Only reads: runs on a real Windows too. */
@EnabledOnOs(OS.WINDOWS)
class WindowsComputerTest {
    private final WindowsComputer computer = new WindowsComputer();

    @Test
    void foldersAreThoseThatTheEnvironmentNamesTooUnlessSomebodyHasChangedIt() {
        Folders folders = computer.folders();
        assertThat(folders.windows()).isEqualToIgnoringCase(System.getenv("SystemRoot"));
        assertThat(folders.system()).isEqualToIgnoringCase(System.getenv("SystemRoot") + "\\System32");
        assertThat(folders.ownProfile()).isEqualToIgnoringCase(System.getenv("USERPROFILE"));
        assertThat(folders.publicProfile()).isEqualToIgnoringCase(System.getenv("PUBLIC"));
        assertThat(folders.programFiles())
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactly(System.getenv("ProgramFiles"), System.getenv("ProgramFiles(x86)"));
    }

    @Test
    void foldersAreThereAndHaveNoBackslashAtTheEnd() {
        Folders folders = computer.folders();
        Stream.concat(
                        Stream.of(
                                folders.windows(),
                                folders.system(),
                                folders.profiles(),
                                folders.ownProfile(),
                                folders.publicProfile()),
                        folders.programFiles().stream())
                .forEach(folder -> assertThat(folder).doesNotEndWith("\\").satisfies(path -> assertThat(
                                Files.isDirectory(Path.of(path)))
                        .isTrue()));
        assertThat(folders.ownProfile()).startsWithIgnoringCase(folders.profiles() + "\\");
    }

    @Test
    void programsOfThisComputerRunAndOthersDoNot() {
        int own = MachineRules.ofRuntime(System.getProperty("os.arch"));
        assertThat(computer.runs(own)).isTrue();
        assertThat(computer.runs(0x14c)).isTrue();
        assertThat(computer.runs(0x200)).as("Itanium").isFalse();
        assertThat(computer.runs(0)).isFalse();
        assertThat(computer.runs(0xaa64))
                .as("ARM64")
                .isEqualTo(System.getenv("PROCESSOR_IDENTIFIER").startsWith("ARM"));
    }
}
