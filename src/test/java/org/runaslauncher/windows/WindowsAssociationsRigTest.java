package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.windows.ClassesOfTheComputer.register;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes classes, and deletes them: of the computer, because Wine does not look at those of the user; nor at COM servers and packaged apps. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsAssociationsRigTest {

    private final WindowsAssociations associations = new WindowsAssociations();

    @Test
    void theCommandIsTheOneThatIsRegistered() {
        String command = "\"C:\\Program Files\\Drawing ü\\draw.exe\" /open \"%1\"";
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", command);
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).contains(command);
        assertThat(associations.openCommand(".RunAsLauncherTest")).contains(command);
    }

    @Test
    void aLongCommandIsWhole() {
        String command = "\"C:\\x.exe\" " + "x".repeat(900) + " \"%1\"";
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", command);
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).contains(command);
    }

    @Test
    void anotherVerbIsNotOpen() {
        register("RunAsLauncherTest.Drawing\\shell\\print\\command", "C:\\x.exe");
        register(".runaslaunchertest", "RunAsLauncherTest.Drawing");
        assertThat(associations.openCommand(".runaslaunchertest")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "txt", ".no such extension", "\\", ".a\\b", "RunAsLauncherTest.Drawing", ".a.b"})
    void whatIsNotRegisteredOrNoExtensionHasNone(String extension) {
        register("RunAsLauncherTest.Drawing\\shell\\open\\command", "C:\\x.exe");
        assertThat(associations.openCommand(extension)).isEmpty();
    }

    @AfterEach
    void forget() {
        ClassesOfTheComputer.forget(".runaslaunchertest");
        ClassesOfTheComputer.forget("RunAsLauncherTest.Drawing");
    }
}
