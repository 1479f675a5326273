package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.program.WindowState;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;

/** What arrives at the C side of the call, and what the child itself sees. Runs in a process that the rig was loaded into. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsProcessStarterRigTest {
    private static final Path REPORT = Path.of(System.getProperty("report.program", "report.exe"));

    private final Secret secret = Secret.random();
    private final char[] typed = secret.text().toCharArray();
    private final WindowsProcessStarter starter =
            new WindowsProcessStarter(Path.of(System.getProperty("application.folder", "")));
    private final Rig rig = Rig.ofThisProcess();

    @TempDir
    private Path temporary;

    private Path program;

    @BeforeEach
    void copyProgram() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("a b ü Ж 日本 \uD83D\uDE00"));
        program = Files.copy(REPORT, folder.resolve("report & program.exe"));
        rig.account("me", "CORP", secret, 0);
    }

    @Test
    void theChildRunsOnlyWhenItIsResumed() throws Exception {
        try (SuspendedProcess process = starter.start(request("--exit=7"))) {
            assertThat(process.exitCodeWithin(300)).isEqualTo(SuspendedProcess.STILL_RUNNING);
            assertThat(report()).doesNotExist();
            process.resume();
            assertThat(process.exitCodeWithin(20_000)).isEqualTo(7);
        }
        assertThat(childSaw()).containsEntry("USERNAME", "me").containsEntry("USERDOMAIN", "CORP");
    }

    @Test
    void aChildThatIsEndedHasNeverRun() throws Exception {
        try (SuspendedProcess process = starter.start(request(""))) {
            process.end();
            assertThat(process.exitCodeWithin(20_000)).isEqualTo(1);
        }
        assertThat(report()).doesNotExist();
    }

    @Test
    void theCallIsTheOneThatTheApiPageAsksFor() throws Exception {
        start(request("\"x y\" *  ?"));
        assertThat(rig.awaitCall(0))
                .containsEntry("user", "me")
                .containsEntry("domain", "CORP")
                .containsEntry("password", "match")
                .containsEntry("logonFlags", "1")
                .containsEntry("application", program.toString())
                .containsEntry("commandLine", '"' + program.toString() + "\" \"x y\" *  ?")
                .containsEntry("creationFlags", "0x4000434")
                .containsEntry("environment", "null")
                .containsEntry("directory", temporary.toString())
                .containsEntry("cb", "104")
                .containsEntry("startupFlags", "0x0");
        assertThat(childSaw())
                .containsEntry("rawCommandLine", '"' + program.toString() + "\" \"x y\" *  ?")
                .containsEntry("argument.1", "x y")
                .containsEntry("folder", temporary.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "CORP\\me, me, CORP",
        ".\\me, me, .",
        "me, me, .",
        "PC7\\me, me, PC7",
        "me@corp.example, me@corp.example, -",
        "AzureAD\\me@corp.example, me@corp.example, AzureAD"
    })
    void namesArriveAsTheCallWantsThem(String typedName, String user, String domain) throws Exception {
        rig.account(user, domain, secret, 0);
        start(new LaunchRequest(target(""), following(typedName, Logon.WITH_PROFILE)));
        Map<String, String> call = rig.awaitCall(0);
        assertThat(call).containsEntry("user", user).containsEntry("error", "0");
        assertThat(call.getOrDefault("domain", "-")).isEqualTo(domain);
    }

    @ParameterizedTest
    @CsvSource({"WITH_PROFILE, 1", "WITHOUT_PROFILE, 0", "NETWORK_ONLY, 2"})
    void eachLogonHasItsFlag(Logon logon, String flags) throws Exception {
        start(new LaunchRequest(target(""), following("CORP\\me", logon)));
        assertThat(rig.awaitCall(0)).containsEntry("logonFlags", flags);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0x0, 0", "MAXIMIZED, 0x1, 3", "MINIMIZED, 0x1, 7"})
    void theWindowOpensAsItIsAskedTo(WindowState window, String flags, String showWindow) throws Exception {
        Target target = new Target(program.toString(), "", temporary.toString(), window);
        start(new LaunchRequest(target, following("CORP\\me", Logon.WITH_PROFILE)));
        assertThat(rig.awaitCall(0)).containsEntry("startupFlags", flags).containsEntry("showWindow", showWindow);
        assertThat(childSaw().getOrDefault("showWindow", "0")).isEqualTo(showWindow);
    }

    @Test
    void theCurrentUsersWindowOpensAsItIsAskedToAsWell() throws Exception {
        Target target = new Target(program.toString(), "", temporary.toString(), WindowState.MINIMIZED);
        start(new LaunchRequest(target, new CurrentUser()));
        assertThat(childSaw()).containsEntry("showWindow", "7");
    }

    @Test
    void theCallersEnvironmentIsPassedWhenItIsAskedFor() throws Exception {
        start(new LaunchRequest(
                target(""),
                following("CORP\\me", Logon.WITH_PROFILE),
                new StartOptions(Environment.OF_THE_CALLER, Priority.NORMAL, false)));
        assertThat(rig.awaitCall(0))
                .containsEntry("environment", "block")
                .containsEntry("environment.RIG_MARKER", System.getenv("RIG_MARKER"));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 1058, 1326, 1327, 1330, 1385, 1783, 1907, 1909})
    void everyErrorCodeComesBackWithFunctionAndText(int code) {
        rig.say("fail=" + code);
        StartException refused = refusal(request(""));
        assertThat(refused.error().function()).isEqualTo("CreateProcessWithLogonW");
        assertThat(refused.error().code()).isEqualTo(code);
        assertThat(refused.error().text()).isNotBlank().doesNotContain("\n", "\r");
    }

    @Test
    void aWrongPasswordIsRefused() {
        LaunchRequest wrong = new LaunchRequest(
                target(""),
                new FollowingUser(
                        account("CORP\\me"),
                        new Password(CharBuffer.wrap("wrong".toCharArray())),
                        Logon.WITH_PROFILE,
                        false));
        assertThat(refusal(wrong).error().code()).isEqualTo(1326);
    }

    @Test
    void aStaleErrorIsNotTakenForTheReason() {
        rig.say("silent=yes");
        assertThat(new WindowsProgramFiles().kindOf("C:\\nothing.exe")).isNotNull();
        assertThat(refusal(request("")).error().code()).isZero();
    }

    @Test
    void anEmptyPasswordIsAnEmptyTextAndNotNull() {
        LaunchRequest empty = new LaunchRequest(
                target(""),
                new FollowingUser(
                        account("CORP\\me"), new Password(CharBuffer.allocate(0)), Logon.WITH_PROFILE, false));
        assertThat(refusal(empty).error().code()).isEqualTo(1326);
        assertThat(rig.awaitCall(0)).containsEntry("password", "empty");
    }

    @Test
    void thePasswordIsWipedAfterSuccessAndAfterFailure() throws Exception {
        start(request(""));
        assertThat(typed).containsOnly('\0');
        rig.say("fail=1909");
        char[] again = secret.text().toCharArray();
        refusal(new LaunchRequest(
                target(""),
                new FollowingUser(
                        account("CORP\\me"), new Password(CharBuffer.wrap(again)), Logon.WITH_PROFILE, false)));
        assertThat(again).containsOnly('\0');
    }

    @Test
    void theCurrentUsersProgramTakesNoLogon() throws Exception {
        start(new LaunchRequest(target("\"ü 日\" -Dx=y"), new CurrentUser()));
        assertThat(childSaw())
                .containsEntry("rawCommandLine", '"' + program.toString() + "\" \"ü 日\" -Dx=y")
                .containsEntry("folder", temporary.toString());
        assertThat(rig.count()).isZero();
    }

    @Test
    void theCurrentUsersFailuresNameTheirFunction() throws IOException {
        Path text = Files.writeString(temporary.resolve("text.exe"), "no program");
        Target target = new Target(text.toString(), "", temporary.toString());
        StartException refused = refusal(new LaunchRequest(target, new CurrentUser()));
        assertThat(refused.error().function()).isEqualTo("CreateProcessW");
        assertThat(refused.error().code()).isEqualTo(193);
    }

    @Test
    void bothHandlesOfEveryStartAreClosed() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (SuspendedProcess process = starter.start(new LaunchRequest(
                    target(""),
                    new FollowingUser(
                            account("CORP\\me"),
                            new Password(CharBuffer.wrap(secret.text().toCharArray())),
                            Logon.WITH_PROFILE,
                            false)))) {
                process.end();
                assertThat(process.exitCodeWithin(5_000)).isEqualTo(1);
            }
        }
        assertThat(rig.awaitCall(4)).containsEntry("openHandles", "0");
    }

    private void start(LaunchRequest request) throws StartException {
        try (SuspendedProcess process = starter.start(request)) {
            process.resume();
            assertThat(process.exitCodeWithin(20_000)).isZero();
        }
    }

    private StartException refusal(LaunchRequest request) {
        StartException refused = catchThrowableOfType(StartException.class, () -> starter.start(request));
        assertThat(refused).as("the call was refused").isNotNull();
        return refused;
    }

    private LaunchRequest request(String arguments) {
        return new LaunchRequest(target(arguments), following("CORP\\me", Logon.WITH_PROFILE));
    }

    private Target target(String arguments) {
        return new Target(program.toString(), arguments, temporary.toString());
    }

    private FollowingUser following(String name, Logon logon) {
        return new FollowingUser(account(name), new Password(CharBuffer.wrap(typed)), logon, false);
    }

    private static AccountName account(String name) {
        try {
            return AccountName.parse(name);
        } catch (org.runaslauncher.account.InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }

    private Path report() {
        return program.resolveSibling(program.getFileName() + ".report.txt");
    }

    private Map<String, String> childSaw() {
        return Wait.forValue("the child's report", () -> {
            try {
                return Files.exists(report())
                        ? Optional.of(Rig.lines(Files.readString(report())))
                        : Optional.<Map<String, String>>empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
