package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** No box of Windows' own: "There is no disk in the drive". */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ErrorModeRigTest {
    private static final int SEM_FAILCRITICALERRORS = 1;

    interface Calls extends StdCallLibrary {
        int GetErrorMode();
    }

    /** The runtime sees to it before the first class of ours; what we start does not inherit it (WindowsProcessStarterRigTest). */
    @Test
    void an_empty_drive_is_an_error_code_and_no_question() {
        Calls kernel32 = Native.load("kernel32", Calls.class);
        assertThat(kernel32.GetErrorMode() & SEM_FAILCRITICALERRORS).isEqualTo(SEM_FAILCRITICALERRORS);
    }
}
