package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Identity;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;
import org.runaslauncher.windows.win32.Userenv;

/** What the tests of all ways to start a program have in common: a program that reports, an account, and what arrived. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
abstract class StarterTest {
    private static final Path REPORT = Path.of(System.getProperty("report.program", "report.exe"));

    static final Path APPLICATION = Path.of(System.getProperty("application.folder", ""));

    final Secret secret = Secret.random();
    final Rig rig = Rig.ofThisProcess();
    final WindowsProcessStarter starter = new WindowsProcessStarter(APPLICATION);

    /** Not deleted: the folder of a program that has just ended is still in use for a moment. */
    @TempDir(cleanup = CleanupMode.NEVER)
    Path temporary;

    Path program;

    /** A program that still runs keeps the profile that was loaded for it. */
    private Map<String, String> openBefore;

    @BeforeEach
    void copyProgram() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("a b ü Ж"));
        program = Files.copy(REPORT, folder.resolve("report.exe"));
        rig.account("me", "CORP", secret, 0);
        openBefore = open();
        rig.forgetTokenCalls();
    }

    Target target(String arguments) {
        return new Target(program.toString(), arguments, temporary.toString());
    }

    FollowingUser following(Logon logon) {
        return following("CORP\\me", logon, false);
    }

    FollowingUser following(String name, Logon logon, boolean elevated) {
        try {
            Password password = Password.copyOf(CharBuffer.wrap(secret.text()));
            return new FollowingUser(AccountName.parse(name), password, logon, elevated);
        } catch (InvalidAccountNameException e) {
            throw new AssertionError(e);
        }
    }

    LaunchRequest request(Identity identity, Environment environment) {
        return new LaunchRequest(target("one"), identity, new StartOptions(environment, Priority.NORMAL, false));
    }

    static Environment changed(Environment.Source source, String name, String value) {
        return new Environment(source, Map.of(name, value));
    }

    void start(LaunchRequest request) throws StartException {
        try (SuspendedProcess process = starter.start(request)) {
            process.resume();
            assertThat(process.exitCodeWithin(20_000)).isZero();
        }
    }

    StartException refusal(LaunchRequest request) {
        StartException refused = catchThrowableOfType(StartException.class, () -> starter.start(request));
        assertThat(refused).as("the start was refused").isNotNull();
        return refused;
    }

    /** The functions that were called, in their order. */
    List<String> functions() {
        return rig.tokenCalls().stream().map(call -> call.get("function")).toList();
    }

    Map<String, String> tokenCall(String function) {
        return rig.tokenCalls().stream()
                .filter(call -> call.get("function").equals(function))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError(function + " was not called: " + functions()));
    }

    void assertNothingIsOpen() {
        assertThat(open())
                .containsEntry("openTokens", openBefore.get("openTokens"))
                .containsEntry("openLevels", "0")
                .containsEntry("openBlocks", "0")
                .containsEntry("openProfiles", openBefore.get("openProfiles"));
    }

    /** Asks the rig with a call that opens nothing. */
    private Map<String, String> open() {
        Userenv.INSTANCE.DestroyEnvironmentBlock(null);
        return tokenCall("DestroyEnvironmentBlock");
    }

    Path report() {
        return program.resolveSibling(program.getFileName() + ".report.txt");
    }

    Map<String, String> childSaw() {
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
