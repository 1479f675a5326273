package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ReparsePointsRigTest {
    @Test
    void what_has_no_link_on_its_way_lies_here(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("a b ü.exe"));
        assertThat(ReparsePoints.leadsAway(file.toString())).isFalse();
        assertThat(ReparsePoints.leadsAway("\\\\?\\" + file)).isFalse();
        assertThat(ReparsePoints.leadsAway(SystemFolders.system() + "\\cmd.exe"))
                .isFalse();
        assertThat(ReparsePoints.leadsAway("C:\\")).isFalse();
        assertThat(ReparsePoints.leadsAway("C:\\nowhere\\at all.exe")).isFalse();
    }
}
