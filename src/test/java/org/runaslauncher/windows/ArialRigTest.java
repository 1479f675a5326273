package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Java on Windows takes Arial wherever a font lacks a letter, and looks through all fonts where there is no Arial: a fifth of a second at
 * each start, which no Windows needs.
 */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ArialRigTest {
    @Test
    void theComputerHasIt() {
        Font arial = new Font("Arial", Font.PLAIN, 12);
        assertThat(arial.getFamily()).isEqualTo("Arial");
        assertThat(arial.canDisplay('a')).isTrue();
    }
}
