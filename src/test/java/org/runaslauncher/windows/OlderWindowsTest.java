package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.windows.win32.Kernel32;

/** Windows Server 2016 and Windows 10 before 1709, whose kernel32 has none of the functions that are asked. */
@EnabledOnOs(OS.WINDOWS)
class OlderWindowsTest {
    private static final int ITANIUM = 0x200;

    private final WindowsComputer computer = new WindowsComputer(() -> (Kernel32) Proxy.newProxyInstance(
            Kernel32.class.getClassLoader(), new Class<?>[] {Kernel32.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("GetCurrentProcess")) {
                    return null;
                }
                throw new UnsatisfiedLinkError(method.getName());
            }));

    @Test
    void runs_the_programs_that_the_processor_runs_for_which_this_program_was_built() {
        int own = MachineRules.ofRuntime(System.getProperty("os.arch"));
        assertThat(own).isNotEqualTo(MachineRules.UNKNOWN);
        assertThat(computer.runs(own)).isTrue();
        assertThat(computer.runs(MachineRules.I386)).isTrue();
        assertThat(computer.runs(ITANIUM)).isFalse();
        assertThat(computer.runs(MachineRules.UNKNOWN)).isFalse();
    }
}
