package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.cli.ServiceSubcommand.ExportScripts;
import org.runaslauncher.cli.ServiceSubcommand.ExportTemplate;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.fleet.RepairScripts;
import org.runaslauncher.text.ServiceTexts;

class ServiceExportTest {
    @TempDir
    Path folder;

    private final StringBuilder output = new StringBuilder();

    @ParameterizedTest
    @CsvSource({"MANUAL, 3", "AUTOMATIC, 2", "DISABLED, 4"})
    void writes_a_template_as_Windows_reads_it(StartType startType, int number) throws IOException {
        Path file = folder.resolve("a b.inf");

        assertThat(template(file, startType)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith(0xFF, 0xFE);
        assertThat(Files.readString(file, StandardCharsets.UTF_16))
                .contains("\r\n\"seclogon\"," + number + ",\"" + DefaultPermissions.DACL + "\"\r\n");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
        assertThat(output.toString())
                .contains("Written: " + file + "\n")
                .contains(ServiceTexts.groupPolicyWarning())
                .endsWith("  secedit /configure /db \"" + file + ".sdb\" /cfg \"" + file + "\" /areas SERVICES\n");
    }

    @Test
    void writes_the_scripts_into_a_new_folder() throws IOException {
        Path target = folder.resolve("a").resolve("b");

        assertThat(scripts(target)).isEqualTo(ExitCode.DONE);
        RepairScripts expected = new RepairScripts(StartType.AUTOMATIC, DefaultPermissions.DACL);
        assertThat(target.resolve(RepairScripts.DETECT)).hasContent(expected.detect());
        assertThat(target.resolve(RepairScripts.DISCOVER)).hasContent(expected.discover());
        assertThat(target.resolve(RepairScripts.REMEDIATE)).hasContent(expected.remediate());
        assertThat(filesIn(target))
                .containsExactlyInAnyOrder(RepairScripts.DETECT, RepairScripts.DISCOVER, RepairScripts.REMEDIATE);
        assertThat(output.toString())
                .containsSubsequence(
                        "Written: " + target.resolve(RepairScripts.DETECT) + "\n",
                        "Written: " + target.resolve(RepairScripts.DISCOVER) + "\n",
                        "Written: " + target.resolve(RepairScripts.REMEDIATE) + "\n",
                        "Intune (Remediations): " + RepairScripts.DETECT + " looks, " + RepairScripts.REMEDIATE,
                        "Configuration Manager (configuration item): " + RepairScripts.DISCOVER + " looks, "
                                + RepairScripts.REMEDIATE);
    }

    @Test
    void writes_in_the_place_of_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("x.inf"), "old".repeat(10_000));
        Files.writeString(folder.resolve(RepairScripts.DETECT), "old");

        assertThat(template(file, StartType.MANUAL)).isEqualTo(ExitCode.DONE);
        assertThat(scripts(folder)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(file)).startsWith(0xFF, 0xFE).hasSizeLessThan(2_000);
        assertThat(folder.resolve(RepairScripts.DETECT)).content().doesNotContain("old");
        assertThat(filesIn(folder)).hasSize(4);
    }

    @Test
    void names_the_whole_path() {
        Path file = Path.of("no such folder", "..", "no such folder", "x.inf");

        assertThat(template(file, StartType.MANUAL)).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString())
                .startsWith(Path.of("no such folder", "x.inf").toAbsolutePath() + " cannot be written: ");
    }

    @Test
    void does_not_write_over_a_folder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("x.inf"));

        assertThat(template(target, StartType.MANUAL)).isEqualTo(ExitCode.FAILED);
        assertThat(output).hasToString(target + " cannot be written: " + target + " is in the way.\n");
        assertThat(filesIn(folder)).containsExactly("x.inf");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void makes_no_folder_for_a_template() throws IOException {
        Path target = folder.resolve("missing").resolve("x.inf");

        assertThat(template(target, StartType.MANUAL)).isEqualTo(ExitCode.FAILED);
        assertThat(output)
                .hasToString(target + " cannot be written: the folder that it is to lie in does not exist.\n");
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void takes_no_file_for_a_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "old");

        assertThat(template(file.resolve("x.inf"), StartType.MANUAL)).isEqualTo(ExitCode.FAILED);
        assertThat(scripts(file)).isEqualTo(ExitCode.FAILED);
        assertThat(scripts(file.resolve("y"))).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.contains(" cannot be written: ") && line.endsWith("."));
        assertThat(file).hasContent("old");
    }

    @Test
    void writes_all_scripts_or_none() throws IOException {
        Files.createDirectory(folder.resolve(RepairScripts.REMEDIATE));

        assertThat(scripts(folder)).isEqualTo(ExitCode.FAILED);
        assertThat(filesIn(folder)).containsExactly(RepairScripts.REMEDIATE);
    }

    @Test
    void says_so_at_the_root_of_everything() {
        assertThat(template(folder.getRoot(), StartType.MANUAL)).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString()).contains(" is in the way.");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANUAL", "AUTOMATIC", "DISABLED"})
    void asks_neither_the_service_nor_its_remedies(StartType startType) {
        ServiceConsole console = new ServiceConsole(null, () -> false, null, output::append);

        assertThat(console.run(new ExportScripts(folder, startType))).isEqualTo(ExitCode.DONE);
    }

    private ExitCode template(Path file, StartType startType) {
        return run(new ExportTemplate(file, startType));
    }

    private ExitCode scripts(Path target) {
        return run(new ExportScripts(target, StartType.AUTOMATIC));
    }

    private ExitCode run(ServiceSubcommand subcommand) {
        return new ServiceConsole(new FakeServiceControl(), () -> false, remedy -> null, output::append)
                .run(subcommand);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
