package org.runaslauncher.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is installed besides the application folder. */
class StagingTest {
    @TempDir
    Path folder;

    private Path app;
    private Path installer;
    private Path staging;

    @BeforeEach
    void prepare() throws IOException {
        app = folder.resolve("app");
        installer = folder.resolve("installer");
        staging = folder.resolve("staging");
        write("app/RunAsLauncher.exe", "the program");
        write("app/runtime/release", "the runtime");
        jar("app/lib/flatlaf-1.jar", "META-INF/LICENSE");
        jar("app/lib/jna-5.1.jar", "META-INF/LICENSE", "META-INF/AL2.0");
        write("LICENSE", "the license");
        write("installer/licenses/NOTICE.txt", "the notice");
        write("installer/licenses/MigLayout.txt", "that of MigLayout");
    }

    @Test
    void theLicensesOfAllPartsAreWithIt() throws IOException {
        Staging.fill(app, installer, staging);
        assertThat(staging.resolve("RunAsLauncher.exe")).hasContent("the program");
        assertThat(staging.resolve("LICENSE.txt")).hasContent("the license");
        assertThat(staging.resolve("NOTICE.txt")).hasContent("the notice");
        assertThat(staging.resolve("licenses/FlatLaf.txt")).hasContent("META-INF/LICENSE of flatlaf-1.jar\n");
        assertThat(staging.resolve("licenses/JNA.txt"))
                .hasContent("META-INF/LICENSE of jna-5.1.jar\nMETA-INF/AL2.0 of jna-5.1.jar\n");
        assertThat(staging.resolve("policies")).doesNotExist();
    }

    @Test
    void thePolicyTemplatesAreWithItOnceThereAreAny() throws IOException {
        write("installer/policies/en-US/RunAsLauncher.adml", "texts");
        Staging.fill(app, installer, staging);
        assertThat(staging.resolve("policies/en-US/RunAsLauncher.adml")).hasContent("texts");
    }

    @Test
    void nothingOfTheBuildBeforeStays() throws IOException {
        write("staging/lib/old.jar", "old");
        Staging.fill(app, installer, staging);
        assertThat(staging.resolve("lib/old.jar")).doesNotExist();
    }

    @Test
    void anApplicationFolderThatIsNotWholeIsRefused() throws IOException {
        Files.delete(app.resolve("RunAsLauncher.exe"));
        assertThatThrownBy(() -> Staging.fill(app, installer, staging))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not whole");
    }

    private void jar(String place, String... entries) throws IOException {
        Path file = write(place, "");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write((entry + " of " + file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Path write(String place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
