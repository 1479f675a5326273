package org.runaslauncher.program.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeToolFiles;
import org.runaslauncher.text.ToolTexts;

/** Which tools a computer is said to have. */
class AdministrativeToolsTest {
    private final FakeToolFiles files = new FakeToolFiles();

    @Test
    void aKnownToolIsThereIfItsFileIs() {
        assertThat(names()).startsWith("Command Prompt", "Windows PowerShell", "Computer Management", "Device Manager");
        assertThat(names()).doesNotContain("Active Directory Users and Computers", "PowerShell 7", "Hyper-V Manager");
        files.file("dsa.msc");
        assertThat(names()).contains("Active Directory Users and Computers");
    }

    @Test
    void anItemOfTheControlPanelIsThereIfItsLibraryIs() {
        assertThat(find("Credential Manager"))
                .isEqualTo(new AdministrativeTool(
                        "Credential Manager",
                        "C:\\Windows\\System32\\control.exe",
                        "/name Microsoft.CredentialManager",
                        ToolKind.CONTROL_PANEL));
        assertThat(names()).doesNotContain("Storage Spaces");
    }

    @Test
    void consolesAndControlPanelFilesThatNobodyKnowsAreCalledAsTheySay() {
        files.file("zz.msc", "Own Console")
                .file("vendor.cpl", " Vendor’s Settings ")
                .file("mute.msc")
                .file("blank.cpl", " ");
        List<String> names = names();
        assertThat(names).endsWith("blank.cpl", "mute.msc", "Own Console", "Vendor’s Settings");
        assertThat(find("Own Console").kind()).isEqualTo(ToolKind.CONSOLE);
    }

    @Test
    void noToolIsThereTwice() {
        assertThat(names()).doesNotHaveDuplicates();
        assertThat(installed()).extracting(AdministrativeTool::file).containsOnlyOnce("devmgmt.msc", "appwiz.cpl");
    }

    @Test
    void aFolderFullOfConsolesDoesNotFillTheList() {
        for (int i = 0; i < 10_000; i++) {
            files.file("planted" + i + ".msc");
        }
        assertThat(installed().stream().filter(tool -> tool.file().startsWith("planted")))
                .hasSize(AdministrativeTools.MOST_UNKNOWN);
    }

    @Test
    void everyKnownToolHasANameOfItsOwn() {
        assertThat(Stream.of(KnownTool.values()).map(ToolTexts::name)).doesNotHaveDuplicates();
        assertThat(Stream.of(KnownTool.values()).map(tool -> tool.place() + tool.file() + tool.arguments()))
                .doesNotHaveDuplicates();
    }

    private List<AdministrativeTool> installed() {
        return new AdministrativeTools(files, ToolTexts::name).installed();
    }

    private List<String> names() {
        return installed().stream().map(AdministrativeTool::name).toList();
    }

    private AdministrativeTool find(String name) {
        return installed().stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
