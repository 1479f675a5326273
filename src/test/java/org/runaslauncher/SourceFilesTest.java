package org.runaslauncher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What cannot be seen in bytecode. */
class SourceFilesTest {
    private static final int LONGEST = 400;

    private final List<Path> files = javaFiles("src/main/java");

    @Test
    void every_package_says_what_it_is_for() {
        Set<Path> packages = files.stream().map(Path::getParent).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .startsWith("/**"));
    }

    @Test
    void no_file_is_so_long_that_nobody_reads_it() {
        assertThat(javaFiles("src"))
                .allSatisfy(file -> assertThat(Files.readAllLines(file).size())
                        .as("lines of %s", file)
                        .isLessThanOrEqualTo(LONGEST));
    }

    private static List<Path> javaFiles(String folder) {
        try (Stream<Path> tree = Files.walk(Path.of(folder))) {
            return tree.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
