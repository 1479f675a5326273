package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;

/** What is started so that one can read what a program wrote before it ended. */
class KeptConsoleTest {
    private static final String SYSTEM = "C:\\Windows\\System32\\";
    private static final short FOR_WINDOWS = 2;
    private static final short FOR_CONSOLES = 3;

    private final FakeProgramFiles files = new FakeProgramFiles()
            .folder("C:\\a b")
            .file("C:\\a b\\tool.exe", header(FOR_CONSOLES))
            .file("C:\\a b\\window.exe", header(FOR_WINDOWS))
            .file("C:\\a b\\50%.exe", header(FOR_CONSOLES))
            .file("C:\\a b\\x.bat")
            .file("C:\\a b\\x.ps1")
            .file("C:\\a b\\x.vbs")
            .file(SYSTEM + "cmd.exe", header(FOR_CONSOLES))
            .file(SYSTEM + "wscript.exe")
            .file(SYSTEM + "WindowsPowerShell\\v1.0\\powershell.exe");

    private final TargetFinder finder = new TargetFinder(new FakeWindows(files).surroundings());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            tool.exe   | a "b&c" | "SYSTEM\\cmd.exe" /d /e:on /v:off /s /k ""C:\\a b\\tool.exe" a "b&c""
            x.bat      | a       | "SYSTEM\\cmd.exe" /d /e:on /v:off /s /k ""C:\\a b\\x.bat" a"
            x.ps1      | a       | "SYSTEM\\WindowsPowerShell\\v1.0\\powershell.exe" -NoExit -NoProfile -ExecutionPolicy Bypass -File "C:\\a b\\x.ps1" a
            window.exe | "%a%"   | "C:\\a b\\window.exe" "%a%"
            x.vbs      | ~~      | "SYSTEM\\wscript.exe" "C:\\a b\\x.vbs"
            """)
    void what_has_a_console_keeps_it(String file, String arguments, String commandLine) throws Exception {
        assertThat(commandLine("C:\\a b\\" + file, arguments))
                .isEqualTo(commandLine.replace("SYSTEM", SYSTEM.substring(0, SYSTEM.length() - 1)));
    }

    @Test
    void the_command_prompt_stays_by_itself() throws Exception {
        assertThat(commandLine(SYSTEM + "cmd.exe", "/k dir")).isEqualTo('"' + SYSTEM + "cmd.exe\" /k dir");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\a b\\tool.exe | %PATH%   | PERCENT
            C:\\a b\\tool.exe | "a\\"b"  | QUOTE
            C:\\a b\\50%.exe  | ~~       | PERCENT
            """)
    void what_the_command_prompt_would_change_is_refused(String program, String arguments, BatchProblem problem) {
        assertThat((Object) catchThrowableOfType(InvalidProgramException.class, () -> commandLine(program, arguments))
                        .problem())
                .isEqualTo(problem);
    }

    private String commandLine(String program, String arguments) throws InvalidProgramException {
        return finder.find(new Picked(program, arguments, "", false, true))
                .target()
                .commandLine();
    }

    private static byte[] header(short subsystem) {
        ByteBuffer file = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0x5A4D).putShort(0x18, (short) 0x40).putInt(0x3C, 0x80);
        file.putInt(0x80, 0x4550).putShort(0x84, (short) 0x8664).putShort(0x94, (short) 0xF0);
        file.putShort(0x98, (short) 0x20B).putShort(0xDC, subsystem);
        return file.array();
    }
}
