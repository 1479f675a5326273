package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;
import org.runaslauncher.settings.Kinds;

/** What an organization does not let be started is not found, whatever leads to it. */
class PermittedKindsTest {
    private static final String SYSTEM = "C:\\Windows\\System32\\";

    private final FakeProgramFiles files = new FakeProgramFiles()
            .folder("C:\\p")
            .folder("C:\\p\\folder.bat")
            .file("C:\\p\\a.bat")
            .file("C:\\p\\a.msc")
            .file("C:\\p\\a.txt")
            .file("C:\\p\\a.scr")
            .file("C:\\p\\tool.exe")
            .file("C:\\Windows\\explorer.exe")
            .file(SYSTEM + "cmd.exe")
            .file(SYSTEM + "mmc.exe");
    private final FakeWindows windows =
            new FakeWindows(files).opens(".txt", "C:\\p\\tool.exe \"%1\"").opens(".scr", "\"%1\" /S");
    private Kinds permitted = Kinds.ALL;
    private final TargetFinder finder = new TargetFinder(windows.surroundings(), () -> permitted);

    PermittedKindsTest() {
        link("C:\\p\\to bat.lnk", "C:\\p\\a.bat");
        link("C:\\p\\to link.lnk", "C:\\p\\to bat.lnk");
        link("C:\\p\\to exe.lnk", "C:\\p\\tool.exe");
        files.file("C:\\p\\to bat.url", "[InternetShortcut]\r\nURL=file:///C:/p/a.bat\r\n".getBytes());
    }

    private void link(String file, String target) {
        files.file(
                file,
                new LinkBuilder()
                        .linkInfo(new LinkInfoBuilder(StandardCharsets.US_ASCII).local(target))
                        .build());
    }

    /** The last column is what the sentence names; nothing where it is started. */
    @ParameterizedTest(name = "{0}, allowed {1}, forbidden {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a.bat,       -,           bat, a.bat",
                "a.bat,       exe,         -,   a.bat",
                "a.bat,       bat,         -,   -",
                "a.bat,       bat,         exe, -",
                "a.msc,       msc,         -,   -",
                "tool.exe,    msc,         -,   tool.exe",
                "to bat.lnk,  -,           bat, a.bat",
                "to link.lnk, -,           bat, a.bat",
                "to link.lnk, -,           lnk, to link.lnk",
                "to bat.url,  -,           bat, a.bat",
                "to bat.url,  -,           url, to bat.url",
                "to exe.lnk,  exe,         -,   to exe.lnk",
                "to exe.lnk,  exe lnk,     -,   -",
                "a.txt,       txt,         -,   tool.exe",
                "a.txt,       txt exe,     -,   -",
                "a.txt,       -,           exe, tool.exe",
                "a.txt,       -,           txt, a.txt",
                "a.scr,       scr,         -,   -",
                "folder.bat,  -,           bat, -",
                "folder.bat,  bat,         -,   folder.bat"
            })
    void counts_each_file_that_leads_to_the_program(String picked, String allowed, String forbidden, String named)
            throws Exception {
        permitted = new Kinds(set(allowed), set(forbidden).orElse(Set.of()));
        Picked program = new Picked("C:\\p\\" + picked, "", "", false);

        if (named == null) {
            assertThat(finder.find(program).target())
                    .isEqualTo(finder.preview(program).target());
            return;
        }
        InvalidProgramException refused =
                catchThrowableOfType(InvalidProgramException.class, () -> finder.find(program));
        assertThat(refused.problem()).isEqualTo(ProgramProblem.FORBIDDEN_KIND);
        assertThat(refused.part()).isEqualTo(ProgramPart.PROGRAM);
        assertThat(refused.parameters()).containsExactly(named);
        assertThat(catchThrowableOfType(InvalidProgramException.class, () -> finder.preview(program))
                        .parameters())
                .containsExactly(named);
        assertThat(catchThrowableOfType(InvalidProgramException.class, () -> finder.previewWhileTyping(program)))
                .isNotNull();
    }

    @Test
    void asks_each_time() throws Exception {
        Picked program = new Picked("C:\\p\\a.bat", "", "", true);
        finder.find(program);
        permitted = new Kinds(Optional.of(Set.of("exe")), Set.of());

        assertThat(catchThrowableOfType(InvalidProgramException.class, () -> finder.find(program)))
                .isNotNull();
    }

    private static Optional<Set<String>> set(String words) {
        return Optional.ofNullable(words).map(all -> Set.copyOf(Arrays.asList(all.split(" "))));
    }
}
