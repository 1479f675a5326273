package org.runaslauncher.windows;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.program.path.PathTable;
import org.runaslauncher.program.path.PathTable.Row;
import org.runaslauncher.program.path.PathType;
import org.runaslauncher.program.path.WindowsPath;

/** Our reading of paths beside that of Windows' own functions, as Wine has them. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsPathRigTest {
    private static final List<Row> ROWS = PathTable.rows();

    private static final List<String> PARTS = List.of(
            "a", "B", "c.d", ".", ".", "..", "...", " ", "\\", "\\", "\\\\", "/", ":", "?", "C:", "D:", "\\\\?\\",
            "\\??\\", "nul", "aux.x", "lpt1", "CONIN$", "UNC");

    private String before;

    @BeforeEach
    void rememberTheCurrentFolder() {
        before = NativePath.currentFolder();
    }

    @AfterEach
    void setTheCurrentFolderBack() {
        NativePath.setCurrentFolder(before);
    }

    @Test
    void windowsHasTheSameFullPaths() {
        assertThat(normalized().filter(row -> WinePathLimit.of(row).isEmpty()))
                .hasSizeGreaterThan(300)
                .allSatisfy(row -> assertThat(full(row)).isEqualTo(row.normalized()));
    }

    @Test
    void windowsTakesAsItIsWhatWeTakeAsItIs() {
        assertThat(ROWS.stream().filter(row -> row.type().isTakenAsItIs()))
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(NativePath.kernel(row.text()))
                        .isEqualTo("\\??\\" + row.normalized().substring(4)));
    }

    @Test
    void windowsTellsTheSameTypes() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(NativePath.type(row.text())).isEqualTo(number(row.type())));
    }

    @Test
    void notMoreIsLeftOutThanWineDoesDifferently() {
        Map<WinePathLimit, Integer> limits = normalized()
                .map(WinePathLimit::of)
                .flatMap(Optional::stream)
                .collect(groupingBy(limit -> limit, collectingAndThen(counting(), Long::intValue)));
        assertThat(limits)
                .isEqualTo(Map.of(
                        WinePathLimit.FOLDER_ON_A_SHARE, 4,
                        WinePathLimit.SEPARATORS_IN_A_RUN, 6,
                        WinePathLimit.DOTS_BEHIND_THE_SHARE, 7,
                        WinePathLimit.SEVERAL_DOTS, 8,
                        WinePathLimit.DRIVE_ALONE, 2,
                        WinePathLimit.SLASH_IN_FRONT, 2,
                        WinePathLimit.SUPERSCRIPT, 3));
    }

    @Test
    void wineReallyDiffersWhereItIsLeftOut() {
        assertThat(normalized().filter(row -> WinePathLimit.of(row).isPresent()))
                .allSatisfy(row -> {
                    NativePath.setCurrentFolder(row.currentFolder());
                    assertThat(NativePath.full(row.text())).isNotEqualTo(row.normalized());
                });
    }

    @Test
    void windowsReadsTextsThatNobodyWritesAsWeDo() {
        Random random = new Random(20_261_121);
        List<Row> texts = Stream.generate(() -> text(random)).limit(10_000).toList();

        assertThat(texts)
                .allSatisfy(row -> assertThat(NativePath.type(row.text())).isEqualTo(number(row.type())));
        assertThat(texts.stream().filter(row -> row.type().isTakenAsItIs()))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(NativePath.kernel(row.text()))
                        .isEqualTo("\\??\\" + row.normalized().substring(4)));
        assertThat(texts.stream().filter(row -> !row.type().isTakenAsItIs()).filter(row -> WinePathLimit.of(row)
                        .isEmpty()))
                .hasSizeGreaterThan(7_500)
                .allSatisfy(row -> assertThat(full(row)).isEqualTo(row.normalized()));
    }

    private static Row text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        WindowsPath path = WindowsPath.of(text.toString());
        String folder = "C:\\Windows";
        return new Row(0, path.text(), folder, path.type(), path.normalized(folder), "", "", "", "");
    }

    private static Stream<Row> normalized() {
        return ROWS.stream().filter(row -> !row.type().isTakenAsItIs());
    }

    private static String full(Row row) {
        assertThat(NativePath.setCurrentFolder(row.currentFolder())).isTrue();
        return NativePath.full(row.text());
    }

    /** The number of the RTL_PATH_TYPE. */
    private static int number(PathType type) {
        return switch (type) {
            case UNC -> 1;
            case DRIVE_ABSOLUTE -> 2;
            case DRIVE_RELATIVE -> 3;
            case ROOTED, NT_OBJECT -> 4;
            case RELATIVE, BARE_NAME -> 5;
            case LOCAL_DEVICE, VERBATIM_DRIVE, VERBATIM_UNC, VERBATIM_VOLUME, VERBATIM -> 6;
            case ROOT_LOCAL_DEVICE -> 7;
        };
    }
}
