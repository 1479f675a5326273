package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Wait;

/** The ways in that Explorer offers: made by {@code /integrate}, and used as Explorer uses them. */
class IntegrationIT {
    private static final String ODD = "a & b %TEMP% it's `x` ^ (ü) Ж 日本 \uD83D\uDE00";
    private static final String VERB = "HKCU\\Software\\Classes\\SystemFileAssociations\\.exe\\shell\\RunAsLauncher";
    private static final String SETTINGS = "HKCU\\Software\\Run As Launcher";
    private static final String MACHINE = "HKLM\\SOFTWARE\\Run As Launcher";

    private static WineComputer computer;
    private static Application application;
    private static Display display;
    private static Path profile;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    private Rig rig;
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        computer = new WineComputer("integration");
        application = new Application(Folders.WINE.resolve("integration-app/app"));
        display = computer.display();
        // Without the rig nobody may start it here, which the window would say.
        computer.wine("net", "start", "seclogon").mustSucceed();
        try (Stream<Path> profiles = Files.list(computer.driveC().resolve("users"))) {
            profile = profiles.filter(each -> !each.endsWith("Public"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        rig = new Rig(Folders.WINE.resolve("integration-rig").resolve(name));
        folder = Folders.fresh(Folders.WINE.resolve("integration-programs").resolve(name));
    }

    @AfterEach
    void leaveNothing() throws IOException {
        if (display.shows("Run As")) {
            computer.endAll();
        }
        Files.deleteIfExists(shortcut("sendto"));
        Files.deleteIfExists(shortcut("desktop"));
        integrate("remove");
        computer.wine("reg", "delete", SETTINGS, "/f");
        computer.wine("reg", "delete", MACHINE, "/f");
    }

    private static Path shortcut(String entry) {
        String where = entry.equals("sendto") ? "AppData/Roaming/Microsoft/Windows/SendTo" : "Desktop";
        return profile.resolve(where).resolve("Run As Launcher.lnk");
    }

    private Command integrate(String... words) {
        String[] line =
                Folders.withRig(application.executable(), Stream.concat(Stream.of("/integrate"), Stream.of(words)));
        return computer.wine(Map.of(Rig.FOLDER_VARIABLE, Folders.windows(rig.folder())), line);
    }

    @Test
    void theShortcutsStartThisCopyAndSayWhichProgramTheyBelongTo() throws Exception {
        Command added = integrate("add", "sendto", "desktop");
        assertThat(added.exitCode()).as(added.output()).isZero();
        assertThat(added.output()).contains("Send To menu: added.").contains("Desktop shortcut: added.");
        for (String entry : List.of("sendto", "desktop")) {
            ShellLink link = ShellLink.parse(Files.readAllBytes(shortcut(entry)));
            assertThat(link.targets("")).containsExactly(application.executable());
            assertThat(link.arguments()).isEqualTo("/files");
            assertThat(link.iconLocation()).isEqualTo(new ShellLink.IconLocation(application.executable(), 0));
            assertThat(link.workingFolder()).isEqualTo(Folders.windows(application.folder()));
        }
        List<Map<String, String>> calls = rig.linkCalls();
        assertThat(calls)
                .extracting(call -> call.get("function"))
                .containsExactly(
                        "IPropertyStore::SetValue",
                        "IPropertyStore::Commit",
                        "IPersistFile::Save",
                        "IPropertyStore::SetValue",
                        "IPropertyStore::Commit",
                        "IPersistFile::Save");
        assertThat(calls.get(3))
                .containsEntry("format", "{9F4C2855-9F79-4B39-A8D0-E1D42DE1D5F3}")
                .containsEntry("property", "5")
                .containsEntry("type", "31")
                .containsEntry("value", "org.runaslauncher.RunAsLauncher");
        assertThat(calls.get(5))
                .hasEntrySatisfying("file", file -> assertThat(file).endsWith("\\Desktop\\Run As Launcher.lnk"));
        Command removed = integrate("remove");
        assertThat(removed.exitCode()).as(removed.output()).isZero();
        assertThat(shortcut("sendto")).doesNotExist();
        assertThat(shortcut("desktop")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sendto", "desktop"})
    void aFileThatIsSentOrDroppedIsTheProgramThatIsStarted(String entry) {
        integrate("add", entry).mustSucceed();
        ReportProgram child = new ReportProgram(folder.resolve(ODD + ".exe"));
        open(entry, child.path());
        display.screenshot("integration-" + entry);
        display.press("alt+c", "Return");
        assertThat(child.await()).containsEntry("rawCommandLine", '"' + child.path() + '"');
        display.awaitClosed("Run As");
    }

    @Test
    void fiveFilesAreAChoice() {
        integrate("add", "sendto").mustSucceed();
        List<ReportProgram> children = Stream.of("1", "two words", "drei & 3", "четыре", ODD)
                .map(name -> new ReportProgram(folder.resolve(name + ".exe")))
                .toList();
        open("sendto", children.stream().map(ReportProgram::path).toArray(String[]::new));
        display.screenshot("integration-five-files");
        display.press("Down", "Down", "Down", "Down", "Down", "Return", "alt+c", "Return");
        assertThat(children.get(4).await())
                .containsEntry("rawCommandLine", '"' + children.get(4).path() + '"');
        display.awaitClosed("Run As");
        assertThat(children.subList(0, 4)).noneMatch(ReportProgram::hasRun);
    }

    private static void open(String entry, String... files) {
        // By the name that Explorer has for it: Wine's shell finds no way to a profile on drive Z:.
        String link = "C:\\"
                + computer.driveC().relativize(shortcut(entry)).toString().replace('/', '\\');
        List<String> words = new ArrayList<>(List.of(Folders.windows(Folders.RIG.resolve("open-link.exe")), link));
        words.addAll(List.of(files));
        computer.wine(words.toArray(String[]::new)).mustSucceed();
        display.activate("Run As");
        display.awaitStill();
    }

    @Test
    void theMenuStartsTheFileThatItBelongsTo() {
        assertThat(integrate("add", "menu").exitCode()).isZero();
        assertThat(value(VERB, "/ve")).isEqualTo("Run as different user...");
        assertThat(value(VERB, "/v", "Icon")).isEqualTo('"' + application.executable() + "\",0");
        ReportProgram child = new ReportProgram(folder.resolve(ODD + ".exe"));
        String line = value(VERB + "\\command", "/ve").replace("%1", child.path());
        assertThat(line).startsWith('"' + application.executable() + "\" /files \"");
        computer.start(Map.of(), CommandLine.split(line).toArray(String[]::new));
        display.activate("Run As");
        display.awaitStill();
        display.press("alt+c", "Return");
        child.await();
        display.awaitClosed("Run As");
        assertThat(integrate("remove", "menu").exitCode()).isZero();
        assertThat(computer.wine("reg", "query", "HKCU\\Software\\Classes\\SystemFileAssociations")
                        .exitCode())
                .isEqualTo(1);
    }

    private static String value(String key, String... which) {
        String[] line =
                Stream.concat(Stream.of("reg", "query", key), Stream.of(which)).toArray(String[]::new);
        return computer.wine(line)
                .mustSucceed()
                .output()
                .lines()
                .filter(each -> each.contains("REG_SZ"))
                .map(each -> each.substring(each.indexOf("REG_SZ") + "REG_SZ".length())
                        .strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSecurityGuideKeepsTheMenuAway() {
        String verb = "HKLM\\SOFTWARE\\Classes\\exefile\\shell\\runasuser";
        computer.setRegistry(verb, "SuppressionPolicy", "REG_DWORD", "4096");
        try {
            Command added = integrate("add", "menu");
            assertThat(added.exitCode()).isEqualTo(3);
            assertThat(added.output()).contains("not added. This computer hides");
        } finally {
            computer.wine("reg", "delete", verb, "/f").mustSucceed();
        }
    }

    @Test
    void theFirstStartOfAnInstalledCopyMakesTheEntryOnce() throws IOException {
        computer.setRegistry(MACHINE, "InstallFolder", "REG_SZ", Folders.windows(application.folder()));
        computer.setRegistry(MACHINE, "SendTo", "REG_DWORD", "1");
        ProductRun run = new ProductRun(computer, application, rig).open();
        Wait.until("the entry in Send To", () -> Files.exists(shortcut("sendto")));
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(shortcut("desktop")).doesNotExist();
        Files.delete(shortcut("sendto"));
        Command again = integrate("user");
        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).contains("was set up for you before");
        assertThat(shortcut("sendto")).doesNotExist();
        computer.wine("reg", "delete", SETTINGS, "/v", "SendToMade", "/f").mustSucceed();
        assertThat(integrate("user").exitCode()).isZero();
        assertThat(shortcut("sendto")).exists();
    }

    /** Two other users, one of whom has laid traps for whoever deletes with more rights. */
    @Test
    void uninstallingLeavesNothingOfAnyUserAndFollowsNoTrap() throws IOException {
        integrate("add", "sendto", "desktop", "menu").mustSucceed();
        byte[] link = Files.readAllBytes(shortcut("desktop"));
        Path alice = user("alice ü", "S-1-5-21-1-2-3-1001");
        Path mallory = user("mallory", "S-1-5-21-1-2-3-1002");
        Path desktop =
                Files.write(Files.createDirectories(alice.resolve("Desktop")).resolve("Run As Launcher.lnk"), link);
        Path archive = Files.write(
                Files.createDirectories(alice.resolve("AppData/Local/Run As Launcher"))
                        .resolve("classes.jsa"),
                link);
        Path victims = Folders.fresh(folder.resolve("victims"));
        Path first = Files.write(victims.resolve("Run As Launcher.lnk"), link);
        Path second = Files.write(victims.resolve("classes.jsa"), link);
        Files.createSymbolicLink(mallory.resolve("Desktop"), victims);
        Files.createDirectories(mallory.resolve("AppData/Local"));
        Files.createSymbolicLink(mallory.resolve("AppData/Local/Run As Launcher"), victims);
        computer.setRegistry("HKU\\S-1-5-21-1-2-3-1001\\Software\\Run As Launcher", "SendToMade", "REG_DWORD", "1");
        computer.setRegistry(MACHINE + "\\Undo", "StartType", "REG_DWORD", "3");
        computer.setRegistry(SETTINGS, "RememberPrograms", "REG_DWORD", "1");

        Command uninstalled = integrate("uninstall");
        assertThat(uninstalled.exitCode()).as(uninstalled.output()).isZero();
        assertThat(uninstalled.output())
                .contains("Desktop shortcut of alice ü: removed.")
                .doesNotContain("mallory");
        assertThat(List.of(shortcut("sendto"), shortcut("desktop"), desktop, archive, archive.getParent()))
                .allSatisfy(file -> assertThat(file).doesNotExist());
        assertThat(List.of(first, second)).allSatisfy(file -> assertThat(file).exists());
        for (String key : List.of(VERB, SETTINGS, MACHINE, "HKU\\S-1-5-21-1-2-3-1001\\Software\\Run As Launcher")) {
            assertThat(computer.wine("reg", "query", key).exitCode()).as(key).isEqualTo(1);
        }
    }

    private static Path user(String name, String identifier) throws IOException {
        String profiles = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\";
        computer.setRegistry(
                profiles + identifier, "ProfileImagePath", "REG_EXPAND_SZ", "%SystemDrive%\\users\\" + name);
        return Files.createDirectories(computer.driveC().resolve("users").resolve(name));
    }
}
