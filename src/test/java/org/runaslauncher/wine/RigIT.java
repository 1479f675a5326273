package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runaslauncher.rig.Rig;

/** The rig is as strict as Windows: it is called wrongly, from C, once for each rule. */
class RigIT {
    @Test
    void everyWrongCallIsRefusedWithTheCodeThatWindowsGives() {
        Path folder = Folders.fresh(Folders.WINE.resolve("rules-rig"));
        try (WineComputer computer = new WineComputer("rules")) {
            Command result = computer.wine(
                    Map.of(Rig.FOLDER_VARIABLE, Folders.windows(folder)),
                    Folders.windows(Folders.START_WITH_RIG),
                    Folders.windows(Folders.RIG_DLL),
                    Folders.windows(Folders.RIG.resolve("rig-rules.exe")),
                    Folders.windows(Folders.RIG.resolve("seclogon-service.exe")));
            assertThat(result.output()).doesNotContain("FAILED").containsPattern("(?m)^1[4-9]\\d passed, 0 failed");
            assertThat(result.exitCode()).as(result.output()).isZero();
        }
    }
}
