package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.WINDOWS)
class WindowsAccountDirectoryTest {
    @Test
    void namesTheCurrentUserWithItsDomain() {
        assertThat(new WindowsAccountDirectory().currentUser())
                .endsWithIgnoringCase("\\" + System.getProperty("user.name"))
                .doesNotStartWith("\\");
    }
}
