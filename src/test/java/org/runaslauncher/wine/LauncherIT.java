package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;

/** RunAsLauncher.exe itself: the command line without a window, the environment, and a damaged installation. */
class LauncherIT {
    private static WineComputer computer;
    private static Display display;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    @BeforeAll
    static void start() {
        computer = new WineComputer("launcher");
        display = computer.display();
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @Test
    void helpIsPrinted() {
        Command help = computer.wine(application("help").executable(), "/?");
        assertThat(help.exitCode()).isZero();
        assertThat(help.output()).contains("/user:NAME").contains("Exit codes");
    }

    @ParameterizedTest
    @CsvSource({
        "/nonsense, Unknown switch: /nonsense",
        "/user:, The switch /user is incomplete",
        "/profile /netonly, exclude each other"
    })
    void wrongSwitchesAreNamedAndEndWithTwo(String words, String sentence) {
        String[] line = (application("wrong").executable() + " " + words).split(" ");
        Command wrong = computer.wine(line);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.output()).contains(sentence).contains("/? shows all switches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime/bin/jli.dll", "runtime/bin/server/jvm.dll", "run-as-launcher.jar", "jvm.options"})
    void aMissingPartIsSaidInABox(String part) throws IOException {
        Application application = application("missing");
        Path file = application.folder().resolve(part);
        Files.delete(file);
        assertThatABoxSaysSo(application, "missing-" + file.getFileName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime/bin/jli.dll", "runtime/bin/server/jvm.dll", "run-as-launcher.jar"})
    void aDamagedPartIsSaidInABox(String part) throws IOException {
        Application application = application("damaged");
        Path file = application.folder().resolve(part);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatABoxSaysSo(application, "damaged-" + file.getFileName());
    }

    private static void assertThatABoxSaysSo(Application application, String picture) {
        Process process = computer.start(Map.of(), application.executable());
        display.activate("Run As");
        display.screenshot(picture);
        display.press("Return");
        Wait.until("the end of the box", () -> !process.isAlive());
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @Test
    void theLongestCommandLineArrivesWhole() {
        String word = "/" + "wörd".repeat(7500);
        Command wrong = computer.wine(application("long").executable(), word);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.output()).contains("Unknown switch: " + word);
    }

    @Test
    void itStartsByItsShortPath() throws IOException {
        Application application = application("A folder with a long name");
        Path batch = application.folder().resolveSibling("short.bat");
        Files.writeString(batch, "@for %%I in (\"" + application.executable() + "\") do @echo %%~sI\r\n");
        String path =
                computer.wine("cmd", "/c", Folders.windows(batch)).output().strip();
        assertThat(path).contains("~").doesNotContain("long name");
        Command help = computer.wine(path, "/?");
        assertThat(help.exitCode()).as(path + help.output()).isZero();
    }

    @Test
    void itStartsByTheLetterOfAShare() {
        Application application = application("share");
        computer.share(application.folder(), 'H', "server", "programs");
        Command help = computer.wine("H:\\RunAsLauncher.exe", "/?");
        assertThat(help.exitCode()).as(help.output()).isZero();
        assertThat(help.output()).contains("/user:NAME");
    }

    /** The whole way to a launch: whatever Java and the libraries load lies on the share too. */
    @Test
    void itStartsByTheNameOfAShare() {
        computer.share(application("share-name").folder(), 'G', "server", "by name");
        Path files = Folders.WINE.resolve("launcher-app/share-files");
        Rig rig = new Rig(Folders.fresh(files.resolve("rig")));
        Secret password = Secret.random();
        rig.account("me-admin", "CORP", password, 0);
        ReportProgram program = new ReportProgram(files.resolve("report.exe"));
        Process process = computer.start(
                Map.of(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder())),
                Folders.withRig(
                        "\\\\server\\by name\\RunAsLauncher.exe", Stream.of("/user:CORP\\me-admin", program.path())));
        display.activate("Run As");
        display.awaitStill();
        display.type(password.text());
        display.press("Return");
        assertThat(rig.awaitCall(0)).containsEntry("password", "match");
        assertThat(program.await()).isNotEmpty();
        Wait.until("the end of the window", () -> !process.isAlive());
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void theTwinPrintsForWhoeverWaits() throws IOException {
        Application application = application("twin");
        Path batch = application.folder().resolveSibling("wait.bat");
        Files.writeString(
                batch,
                String.join(
                        "\r\n",
                        "@" + application.consoleExecutable() + " /? | find \"Exit codes\"",
                        "@" + application.consoleExecutable() + " /nonsense",
                        "@echo code=%ERRORLEVEL%",
                        ""));
        assertThat(computer.wine("cmd", "/c", Folders.windows(batch)).output())
                .containsSubsequence("Exit codes: 0", "Unknown switch: /nonsense", "code=2");
    }

    /** Behind a terminal Wine gives a console program a console. */
    @Test
    void theTwinPrintsIntoItsConsole() {
        String line = "wine '" + application("console").consoleExecutable() + "' /nonsense";
        Command console = computer.onATerminal(line);
        assertThat(console.output()).contains("Unknown switch: /nonsense");
    }

    @Test
    void theTwinShowsNoBoxToAScript() throws IOException {
        Application application = application("twin-missing");
        Files.delete(application.folder().resolve("runtime/bin/server/jvm.dll"));
        Command missing = computer.wine(application.consoleExecutable(), "/?");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.output()).contains("jvm.dll is missing");
    }

    /** Without a rig: Wine asks nobody, and starts what it is told to. */
    @Test
    void askedToElevateItLoadsNoJavaAndPassesTheArgumentsAsTheyAre() throws IOException {
        Application application = application("elevate");
        Path program =
                Folders.fresh(Folders.WINE.resolve("launcher-app/elevated ü")).resolve("report.exe");
        Files.copy(Folders.RIG.resolve("report.exe"), program);
        Files.delete(application.folder().resolve("jvm.options"));
        Command asked = computer.wine(
                application.executable(),
                "/elevate-here",
                "1",
                "C:\\",
                Folders.windows(program),
                "two  words",
                "\"x\\");
        assertThat(asked.exitCode()).as(asked.output()).isZero();
        Path report = program.resolveSibling("report.exe.report.txt");
        Wait.until("the report", () -> Files.exists(report));
        assertThat(Files.readString(report)).contains("argument.1=two  words\n", "argument.2=\"x\\\\\n");
    }

    @ParameterizedTest
    @CsvSource({"C:\\missing.exe, 2", "'', 160"})
    void itsExitCodeIsTheFailure(String program, int code) {
        Command asked = computer.wine(application("refused").executable(), "/elevate-here", "1", "C:\\", program);
        assertThat(asked.exitCode()).isEqualTo(code);
    }

    @Test
    void theApplicationFolderMayHaveAnyName() {
        Application odd = new Application(Folders.WINE.resolve("launcher-app/Prögramme Ж 日本/Run As"));
        Command help = computer.wine(odd.executable(), "/?");
        assertThat(help.exitCode()).as(help.output()).isZero();
    }

    private static Application application(String name) {
        return new Application(
                Folders.WINE.resolve("launcher-app").resolve(name).resolve("app"));
    }
}
