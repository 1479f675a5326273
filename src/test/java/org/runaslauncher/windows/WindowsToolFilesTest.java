package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.about.Signature;
import org.runaslauncher.program.tools.AdministrativeTool;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.program.tools.ToolPlace;
import org.runaslauncher.text.ToolTexts;

/** Only reads (but for a temporary folder): runs on a real Windows too. */
@EnabledOnOs(OS.WINDOWS)
class WindowsToolFilesTest {
    private static final String WINDOWS = System.getenv("SystemRoot");

    private final WindowsToolFiles files = new WindowsToolFiles(new Descriptions());

    @Test
    void knowsWhereWindowsAndItsPartsLie() {
        assertThat(files.find(ToolPlace.WINDOWS, "regedit.exe"))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(WINDOWS + "\\regedit.exe"));
        assertThat(files.find(ToolPlace.SYSTEM, "cmd.exe"))
                .hasValueSatisfying(path -> assertThat(path).isEqualToIgnoringCase(WINDOWS + "\\System32\\cmd.exe"));
        assertThat(files.find(ToolPlace.SYSTEM, "no such tool.msc")).isEmpty();
        assertThat(files.find(ToolPlace.SYSTEM, "drivers")).isEmpty();
    }

    @Test
    void listsTheControlPanelFilesOfTheSystemFolder() {
        assertThat(files.controlPanelFiles()).isNotEmpty().allMatch(path -> path.toLowerCase(Locale.ROOT)
                .matches(".*\\\\system32\\\\[^\\\\]+\\.cpl"));
    }

    @Test
    void aConsoleIsCalledAsItsStringTableSays(@TempDir Path folder) throws IOException {
        Path console = Files.writeString(folder.resolve("a b.msc"), """
                <?xml version="1.0"?>
                <MMC_ConsoleFile ConsoleVersion="3.0"><VisualAttributes><String Name="ApplicationTitle" ID="7"/></VisualAttributes>
                <StringTables><StringTable><Strings><String ID="7" Refs="1">Geräte &amp; 日</String></Strings></StringTable></StringTables>
                </MMC_ConsoleFile>""");
        assertThat(files.title(console.toString())).contains("Geräte & 日");
        assertThat(files.title(folder.resolve("nothing.msc").toString())).isEmpty();
    }

    @Test
    void aControlPanelFileIsCalledAsItsDescriptionSays() {
        assertThat(files.title("C:\\x\\some.cpl")).contains("about C:\\x\\some.cpl");
    }

    @Test
    void findsTheToolsOfThisComputer() {
        assertThat(new AdministrativeTools(files, ToolTexts::name).installed())
                .extracting(AdministrativeTool::name)
                .contains("Registry Editor", "Command Prompt");
    }

    private static final class Descriptions implements ProgramInspector {
        @Override
        public Optional<Pixels> icon(IconPlace place, int size) {
            return Optional.empty();
        }

        @Override
        public Optional<Pixels> icon(String path, int size) {
            return Optional.empty();
        }

        @Override
        public About describe(String path) {
            return new About("about " + path, "", "", Signature.UNKNOWN);
        }

        @Override
        public About inspect(String path) {
            return describe(path);
        }
    }
}
