package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;

/** As another user and elevated: our executable, started as that user, asks Windows; the rig is in it too, and answers. */
class ElevationBootstrapRigTest extends StarterTest {
    private static final String EXECUTABLE =
            APPLICATION.resolve("RunAsLauncher.exe").toString();

    @BeforeEach
    void putTheRigIntoTheBootstrap() {
        rig.say("child-has-rig=yes");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "NORMAL, 1, ``",
                "MAXIMIZED, 3, one \"two \\\"three\" *  %PATH%",
                "MINIMIZED, 7, `  \"ü Ж \\`",
            })
    void theProgramIsStartedByTheVerbWithItsArgumentsLetterForLetter(WindowState window, String show, String arguments)
            throws Exception {
        Target target = new Target(program.toString(), arguments, "C:\\", window);
        try (SuspendedProcess process = starter.start(elevated(target))) {
            assertThat(rig.elevations()).isEmpty();
            process.resume();
        }
        assertThat(rig.awaitCall(0))
                .containsEntry("user", "me")
                .containsEntry("application", EXECUTABLE)
                .containsEntry("directory", SystemFolders.system().toString())
                .containsEntry("environment", "null")
                .containsEntry("error", "0");
        Map<String, String> call = rig.elevations().get(0);
        assertThat(call)
                .containsEntry("verb", "runas")
                .containsEntry("file", program.toString())
                .containsEntry("directory", "C:\\")
                .containsEntry("show", show)
                .containsEntry("mask", "0x4540");
        assertThat(call.getOrDefault("parameters", "")).isEqualTo(arguments);
        String line = '"' + program.toString() + '"' + (arguments.isEmpty() ? "" : ' ' + arguments);
        assertThat(childSaw()).containsEntry("rawCommandLine", line).containsEntry("folder", "C:\\");
    }

    @ParameterizedTest
    @ValueSource(ints = {1223, 1260, 740})
    void whatWindowsAnswersComesBack(int code) throws Exception {
        rig.say("uac=" + code);
        try (SuspendedProcess process = starter.start(elevated(target("")))) {
            StartException refused = catchThrowableOfType(StartException.class, process::resume);
            assertThat(refused.error().function()).isEqualTo("ShellExecuteExW");
            assertThat(refused.error().code()).isEqualTo(code);
        }
        assertThat(report()).doesNotExist();
    }

    @Test
    void aBootstrapThatIsEndedHasAskedNobody() throws Exception {
        try (SuspendedProcess process = starter.start(elevated(target("")))) {
            process.end();
        }
        assertThat(rig.elevations()).isEmpty();
        assertThat(report()).doesNotExist();
    }

    @Test
    void whatTheElevatedProgramDoesIsNotKnown() throws Exception {
        try (SuspendedProcess process = starter.start(elevated(target("--exit=7")))) {
            process.resume();
            assertThat(process.exitCodeWithin(SuspendedProcess.FOR_EVER)).isEqualTo(SuspendedProcess.STILL_RUNNING);
        }
        assertThat(childSaw()).containsEntry("argument.1", "--exit=7");
    }

    @Test
    void aWrongPasswordIsTheFailureOfTheLogon() {
        rig.say("fail=1326");
        StartException refused = refusal(elevated(target("")));
        assertThat(refused.error().function()).isEqualTo("CreateProcessWithLogonW");
        assertThat(refused.error().code()).isEqualTo(1326);
    }

    @Test
    void aFolderThatTheAccountMayNotOpenIsSaidBeforeTheCall() {
        rig.say("file-security-of=" + EXECUTABLE + "|O:BAG:SYD:(A;;FA;;;SY)(A;;FA;;;BA)");
        assertThat(refusal(elevated(target(""))).failure()).contains(Failure.FOLDER_CLOSED_TO_OTHERS);
        assertThat(rig.count()).isZero();
    }

    @Test
    void aFolderWithoutTheExecutableIsOneToo() {
        StartException refused =
                catchThrowableOfType(StartException.class, () -> new WindowsProcessStarter(Path.of("C:\\windows"))
                        .start(elevated(target(""))));
        assertThat(refused.failure()).contains(Failure.FOLDER_CLOSED_TO_OTHERS);
    }

    @Test
    void whatIsTooLongWithTheWordsOfTheBootstrapIsRefusedBeforeTheCall() throws Exception {
        Target empty = target("");
        int words = ('"' + EXECUTABLE + "\" " + ElevationBootstrap.arguments(empty) + ' ').length();
        assertThat(refusal(elevated(target("x".repeat(1_024 - words)))).error().code())
                .isEqualTo(1783);
        assertThat(rig.count()).isZero();
        try (SuspendedProcess process = starter.start(elevated(target("x".repeat(1_023 - words))))) {
            process.end();
        }
        assertThat(rig.awaitCall(0)).containsEntry("result", "TRUE");
    }

    private LaunchRequest elevated(Target target) {
        return new LaunchRequest(target, following("CORP\\me", Logon.WITH_PROFILE, true));
    }
}
