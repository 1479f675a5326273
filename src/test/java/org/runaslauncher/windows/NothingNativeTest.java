package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.about.ProgramInspector;

/** What is made before the window is painted loads no library: where there is no Windows, loading one would fail. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there every library can be loaded")
class NothingNativeTest {
    private static final ProgramInspector INSPECTOR = new WindowsProgramInspector();

    static List<Runnable> parts() {
        return List.of(
                WindowsSurroundings::create,
                WindowsServiceControl::new,
                () -> new WindowsProcessStarter(Path.of("")),
                RegistrySettingsStore::new,
                RegistryHistory::programs,
                RegistryHistory::accounts,
                WindowsAccountDirectory::new,
                WindowsFailureContext::new,
                WindowsPasswordClipboard::new,
                WindowsLockoutPolicy::new,
                WindowsPasswordChange::new,
                () -> new WindowsToolFiles(INSPECTOR),
                WindowsFolderContents::new,
                WindowsShortcutWriter::new);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noPartOfTheWindowLoadsALibraryWhenItIsMade(Runnable part) {
        assertThatCode(part::run).doesNotThrowAnyException();
    }
}
