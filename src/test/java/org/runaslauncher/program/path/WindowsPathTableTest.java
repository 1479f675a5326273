package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.path.PathTable.Row;

class WindowsPathTableTest {
    static Stream<Row> rows() {
        return PathTable.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadAsTheTableSays(Row row) {
        WindowsPath path = WindowsPath.of(row.text());

        assertThat(path.type()).isEqualTo(row.type());
        assertThat(path.normalized(row.currentFolder())).isEqualTo(row.normalized());
        assertThat(path.normalized(row.currentFolder(), DeviceNames.WINDOWS_11)).isEqualTo(row.onWindows11());
        assertThat(path.fileName()).isEqualTo(row.fileName());
        assertThat(path.extension()).isEqualTo(row.extension());
        assertThat(path.problem().map(WindowsPathTableTest::written).orElse("")).isEqualTo(row.problem());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFullPathIsItsOwnFullPath(Row row) {
        WindowsPath full = WindowsPath.of(row.normalized());
        assertThat(full.normalized("Q:\\elsewhere")).isEqualTo(full.text());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rootParentAndNameMakeThePath(Row row) {
        WindowsPath path = WindowsPath.of(row.text());
        assertThat(path.type().separators().unify(path.text())).startsWith(path.root());
        path.parent()
                .ifPresent(parent -> assertThat(path.text()).startsWith(parent).hasSizeGreaterThan(parent.length()));
        assertThat(path.text()).contains(path.fileName());
    }

    @Test
    void hasAtLeast300Rows() {
        assertThat(PathTable.rows()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(PathTable.rows().stream().map(row -> row.text() + '\n' + row.currentFolder()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTypeAndEveryProblemHasARow() {
        assertThat(rows().map(Row::type)).contains(PathType.values());
        List<String> problems =
                rows().map(row -> row.problem().replaceFirst(" .*", "")).toList();
        assertThat(problems)
                .containsAll(Stream.of(PathProblem.values()).map(Enum::name).toList());
    }

    @Test
    void everyGroupNamesItsSource() {
        List<String> lines = PathTable.lines();
        assertThat(IntStream.range(1, lines.size())
                        .filter(i -> lines.get(i - 1).isEmpty())
                        .mapToObj(lines::get))
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line).startsWith("# "));
    }

    private static String written(PathFault fault) {
        return (fault.problem() + " " + String.join(", ", fault.parameters())).strip();
    }
}
