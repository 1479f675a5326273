package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.runaslauncher.seclogon.FindingKind;

/** The findings that the README lists, and what can be done about them. */
class FindingsInReadmeTest {
    @Test
    void the_README_has_one_line_for_each_finding_in_the_order_of_the_code() throws IOException {
        assertThat(rows().stream().map(cells -> cells.get(0)))
                .containsExactlyElementsOf(Arrays.stream(FindingKind.values())
                        .map(FindingsInReadmeTest::name)
                        .toList());
    }

    @Test
    void the_README_says_how_bad_a_finding_is_and_what_its_remedies_are() throws IOException {
        for (List<String> cells : rows()) {
            FindingKind kind = Arrays.stream(FindingKind.values())
                    .filter(one -> name(one).equals(cells.get(0)))
                    .findFirst()
                    .orElseThrow();

            assertThat(cells.get(1)).as("severity of %s", kind).isEqualTo(ServiceTexts.of(kind.severity()));
            assertThat(cells.get(3))
                    .as("remedies of %s", kind)
                    .isEqualTo(kind.remedies().stream().map(ServiceTexts::of).collect(Collectors.joining(", ")));
        }
    }

    private static String name(FindingKind kind) {
        return '`' + kind.name() + '`';
    }

    /** The cells of the first table in the section about the service. */
    private static List<List<String>> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("\n## The Secondary Logon service\n"))
                .split("\n##+ ", 3)[1];
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
