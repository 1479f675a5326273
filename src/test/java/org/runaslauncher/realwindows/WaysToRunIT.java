package org.runaslauncher.realwindows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Environment;
import org.runaslauncher.launch.Environment.Source;
import org.runaslauncher.launch.Identity;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.Password;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.launch.StartOptions;
import org.runaslauncher.program.Target;
import org.runaslauncher.windows.WindowsProcessStarter;

/** What only a real Windows can show of the ways to run a program: its token, its variables, its priority. */
@Tag("changes-this-pc")
@ExtendWith(ThrowAwayMachine.class)
class WaysToRunIT {
    private static final String SYSTEM_FOLDER = System.getenv("SystemRoot") + "\\System32\\";
    private static final String MEDIUM_INTEGRITY = "S-1-16-8192";
    private static final long A_MINUTE = 60_000;

    private final char[] password = RandomPassword.characters();
    private final WindowsProcessStarter starter = new WindowsProcessStarter(Path.of(""));
    private LocalAccount account;
    private SharedFolder folder;

    @BeforeEach
    void create() throws IOException {
        account = LocalAccount.create(password);
        account.allowLogon();
        folder = SharedFolder.create();
        folder.letWrite(account.fullName());
        folder.letWrite(System.getenv("USERDOMAIN") + '\\' + System.getenv("USERNAME"));
    }

    @AfterEach
    void restore() {
        LocalAccount created = account;
        SharedFolder used = folder;
        try (created;
                used) {
            Arrays.fill(password, '\0');
        }
    }

    @Test
    void theTestsRunAtADesktop() {
        assertThat(starter.methodForAnotherUser()).isEqualTo(StartMethod.SECONDARY_LOGON);
    }

    @Test
    void aRestrictedProgramHasMediumIntegrityAndIsNoAdministrator() throws Exception {
        run(new CurrentUser(Access.RESTRICTED), Environment.OF_THE_ACCOUNT, Priority.NORMAL, groups());
        assertThat(folder.awaitAnswer()).contains(MEDIUM_INTEGRITY);
        run(new CurrentUser(Access.RESTRICTED), Environment.OF_THE_ACCOUNT, Priority.NORMAL, isAdministrator());
        assertThat(folder.awaitAnswer()).isEqualToIgnoringCase("False");
    }

    @Test
    void theFollowingUsersVariablesAreHisOwnButForTheChanges() throws Exception {
        Environment changed = new Environment(Source.ACCOUNT, Map.of("RUN_AS_TEST", "changed"));
        run(user(Logon.WITH_PROFILE), changed, Priority.NORMAL, "echo %USERNAME% %RUN_AS_TEST%");
        assertThat(folder.awaitAnswer()).isEqualToIgnoringCase(account.name() + " changed");
    }

    @Test
    void theCallersVariablesLeadIntoNoFolderOfTheCaller() throws Exception {
        run(user(Logon.WITH_PROFILE), Environment.OF_THE_CALLER, Priority.NORMAL, "set");
        assertThat(folder.awaitAnswer())
                .contains("USERNAME=" + account.name())
                .doesNotContain("APPDATA=" + System.getenv("APPDATA"));
    }

    @Test
    void theProgramHasThePriorityThatWasAskedFor() throws Exception {
        String ask = powershell("(Get-Process -Id $PID).PriorityClass");
        run(user(Logon.WITH_PROFILE), Environment.OF_THE_ACCOUNT, Priority.BELOW_NORMAL, ask);
        assertThat(folder.awaitAnswer()).isEqualTo("BelowNormal");
        run(new CurrentUser(), Environment.OF_THE_ACCOUNT, Priority.LOW, ask);
        assertThat(folder.awaitAnswer()).isEqualTo("Idle");
    }

    @Test
    void forTheNetworkOnlyTheProgramRunsAsTheCaller() throws Exception {
        run(user(Logon.NETWORK_ONLY), Environment.OF_THE_ACCOUNT, Priority.NORMAL, SYSTEM_FOLDER + "whoami.exe");
        assertThat(folder.awaitAnswer()).endsWithIgnoringCase('\\' + System.getenv("USERNAME"));
    }

    /** The throw-away machine runs its tests elevated: the verb then asks nobody. */
    @Test
    void anElevatedProgramIsAnAdministrator() throws Exception {
        run(new CurrentUser(Access.ELEVATED), Environment.OF_THE_ACCOUNT, Priority.NORMAL, isAdministrator());
        assertThat(folder.awaitAnswer()).isEqualToIgnoringCase("True");
    }

    private static String groups() {
        return SYSTEM_FOLDER + "whoami.exe /groups /fo csv /nh";
    }

    private static String isAdministrator() {
        return powershell("(New-Object Security.Principal.WindowsPrincipal("
                + "[Security.Principal.WindowsIdentity]::GetCurrent())).IsInRole(544)");
    }

    private static String powershell(String command) {
        return SYSTEM_FOLDER + "WindowsPowerShell\\v1.0\\powershell.exe -NoProfile -Command " + command;
    }

    private FollowingUser user(Logon logon) throws Exception {
        Password copy = Password.copyOf(CharBuffer.wrap(password));
        return new FollowingUser(AccountName.parse(".\\" + account.name()), copy, logon, false);
    }

    /** Runs a line of the Command Prompt to its end, with its output in the answer file. */
    private void run(Identity identity, Environment environment, Priority priority, String line) throws Exception {
        Target target = new Target(
                SYSTEM_FOLDER + "cmd.exe",
                "/d /s /c \"" + line + " > \"" + folder.answerFile() + "\"\"",
                SYSTEM_FOLDER);
        LaunchRequest request = new LaunchRequest(target, identity, new StartOptions(environment, priority, true));
        try (SuspendedProcess process = starter.start(request)) {
            process.resume();
            assertThat(process.exitCodeWithin(A_MINUTE)).isZero();
        }
    }
}
