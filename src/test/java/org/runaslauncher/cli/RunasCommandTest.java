package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.fakes.FakeWindows;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchOutcome.Cancelled;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.Computer.Folders;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.settings.Kinds;

/** What {@code runas /?} has, with its three examples, and where each of it goes. */
class RunasCommandTest {
    private static final Folders FOLDERS = new Folders(
            "C:\\Windows", "C:\\Windows\\System32", "C:\\Users", "C:\\Users\\me", "C:\\Users\\Public", List.of());
    private static final String RUNAS = "\"C:\\Windows\\System32\\runas.exe\" ";

    private final FakeProgramFiles files = new FakeProgramFiles()
            .folder("C:\\Scripts")
            .file("C:\\Scripts\\x.cmd")
            .file("C:\\Windows\\System32\\cmd.exe");
    private Kinds permitted = Kinds.ALL;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /noprofile /user:mymachine\\administrator cmd                                 | mymachine\\administrator     | WITHOUT_PROFILE | ACCOUNT | cmd
            /profile /env /user:mydomain\\admin "mmc %windir%\\system32\\dsa.msc"           | mydomain\\admin             | WITH_PROFILE    | CALLER  | mmc %windir%\\system32\\dsa.msc
            /env /user:user@domain.microsoft.com "notepad \\"my file.txt\\""                | user@domain.microsoft.com   | WITH_PROFILE    | CALLER  | notepad "my file.txt"
            /netonly /user:mydomain\\admin cmd                                            | mydomain\\admin             | NETWORK_ONLY    | ACCOUNT | cmd
            """)
    void what_runas_itself_gives_as_examples_opens_the_window(
            String line, String user, String logon, String environment, String program) throws Exception {
        Invocation invocation = parse(line);

        assertThat(invocation.runas()).isEmpty();
        assertThat(invocation.launch().user()).isEqualTo(user);
        assertThat(invocation.launch().options().logon()).hasToString(logon);
        assertThat(invocation.launch().options().start().environment().source()).hasToString(environment);
        assertThat(invocation.launch().command()).containsExactly(program);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /savecred /user:CORP\\a cmd                          | /savecred /user:CORP\\a cmd
            -savecred -user:CORP\\a /env cmd                     | /savecred /user:CORP\\a /env cmd
            /noprofile /savecred /user:CORP\\a cmd               | /noprofile /savecred /user:CORP\\a cmd
            /savecred "/user:CORP\\a b" cmd                      | /savecred "/user:CORP\\a b" cmd
            /smartcard cmd                                      | /smartcard cmd
            /smartcard /user:CORP\\a "notepad \\"my file.txt\\"" | /smartcard /user:CORP\\a "notepad \\"my file.txt\\""
            /smartcard notepad "my file.txt"                    | /smartcard "notepad \\"my file.txt\\""
            /smartcard "C:\\a b\\c.exe"                          | /smartcard "\\"C:\\a b\\c.exe\\""
            /smartcard "C:\\a b\\c.exe" /x                       | /smartcard "\\"C:\\a b\\c.exe\\" /x"
            /trustlevel:0x20000 cmd                             | /trustlevel:0x20000 cmd
            /machine:amd64 /trustlevel:0x20000 cmd              | /machine:amd64 /trustlevel:0x20000 cmd
            """)
    void what_only_runas_does_is_handed_over(String line, String arguments) throws Exception {
        LaunchRequest request = request(line);

        assertThat(request.target().commandLine()).isEqualTo(RUNAS + arguments);
        assertThat(request.identity()).isEqualTo(new CurrentUser());
        assertThat(request.options().untilEnd()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /savecred /user:CORP\\a regedit                      | /savecred /user:CORP\\a "\\"C:\\Windows\\regedit.exe\\""
            /smartcard "C:\\Windows\\regedit.exe /m \\"a b\\""     | /smartcard "\\"C:\\Windows\\regedit.exe\\" /m \\"a b\\""
            /trustlevel:0x20000 C:\\Windows\\regedit.exe "a b"   | /trustlevel:0x20000 "\\"C:\\Windows\\regedit.exe\\" \\"a b\\""
            """)
    void where_kinds_are_ruled_the_program_is_handed_over_by_its_full_path(String line, String arguments)
            throws Exception {
        permitted = new Kinds(Optional.of(Set.of("exe")), Set.of());

        assertThat(request(line).target().commandLine()).isEqualTo(RUNAS + arguments);
        assertThat(request(line).target().origin()).containsExactly("C:\\Windows\\regedit.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\Scripts\\x.cmd", "\"C:\\Scripts\\x.cmd a.exe\"", "C:\\Scripts\\x a.exe", "missing.exe"})
    void where_kinds_are_ruled_nothing_is_handed_over_that_is_not_known_to_be_permitted(String program) {
        permitted = new Kinds(Optional.empty(), Set.of("cmd"));

        assertThatThrownBy(() -> request("/savecred /user:CORP\\a " + program))
                .isInstanceOf(InvalidProgramException.class);
    }

    @Test
    void the_trust_levels_stay_on_the_screen() throws Exception {
        assertThat(request("/showtrustlevels").target().commandLine())
                .isEqualTo("\"C:\\Windows\\System32\\cmd.exe\" /d /s /k \"" + RUNAS + "/showtrustlevels\"");
    }

    @Test
    void a_failure_is_told_with_what_shows_more() throws Exception {
        LaunchRequest request = request("/savecred /user:a cmd");

        assertThat(RunasCommand.sentence(new Started(0), request)).isEmpty();
        assertThat(RunasCommand.sentence(new Cancelled(), request)).isEmpty();
        assertThat(RunasCommand.sentence(new Started(1), request)).hasValueSatisfying(text -> assertThat(text)
                .contains("ended with 1", request.target().commandLine()));
        assertThat(RunasCommand.sentence(
                        new Failed(Failure.PROGRAM_NOT_FOUND, new SystemError("CreateProcessW", 2, ""), request),
                        request))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("runas.exe").contains("CreateProcessW: error 2"));
    }

    private LaunchRequest request(String line) throws Exception {
        TargetFinder finder = new TargetFinder(FakeWindows.around(files), () -> permitted);
        return new RunasCommand(FOLDERS, path -> path.equals("C:\\a b\\c.exe"), finder, () -> permitted)
                .request(parse(line));
    }

    private static Invocation parse(String line) throws WrongUsageException {
        return Switches.parse(CommandLine.split(line));
    }
}
