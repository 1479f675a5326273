package org.runaslauncher.program.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeFolderContents;
import org.runaslauncher.fakes.FakeProgramInspector;

/** Whose icons are looked at. */
class LocalIconsTest {
    private final FakeProgramInspector inspector = new FakeProgramInspector();
    private final LocalIcons icons = new LocalIcons(inspector, new FakeFolderContents());

    @Test
    void aFileOfThisComputerHasItsIcon() {
        assertThat(icons.icon("C:\\Windows\\regedit.exe", 16)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\server\\share\\a.exe",
                "//server/share/a.exe",
                "H:\\a.exe",
                "\\\\?\\UNC\\server\\share\\a.exe",
                "\\\\?\\C:\\a.exe",
                "notepad.exe",
                "\"C:\\a.exe\" /x",
                "C:a.exe",
                ""
            })
    void ofNothingElseNobodyAsks(String path) {
        assertThat(icons.icon(path, 16)).isEmpty();
        assertThat(inspector.asked).isEmpty();
    }
}
