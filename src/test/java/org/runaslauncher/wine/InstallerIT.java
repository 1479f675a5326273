package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.runaslauncher.installer.MsiPackage;
import org.runaslauncher.installer.ProductVersion;
import org.runaslauncher.integration.MenuEntry;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.link.ShellLink;
import org.runaslauncher.rig.Wait;

/** The life of one installation on one computer, from its first version to the last of its files: the tests go in their order. */
@TestMethodOrder(OrderAnnotation.class)
class InstallerIT {
    private static final Path INSTALLER = Folders.TARGET.resolve("installer");
    private static final Path STAGING = INSTALLER.resolve("staging");
    private static final Path WORK = Folders.WINE.resolve("installer-work");
    private static final String FOLDER = "C:\\Program Files\\Run As Launcher";
    private static final String KEY = "HKLM\\SOFTWARE\\Run As Launcher";
    private static final String SETTINGS = "HKCU\\Software\\Run As Launcher";
    private static final String LINK = "Run As Launcher.lnk";

    /** All that a file's name may hold on Windows and a command line may stumble over. */
    private static final String ODD = "a b & 50% 'c' `d` ^e (f) ü Ж 日本";

    private static final String WINDOWS = "Software\\\\Microsoft\\\\Windows\\\\CurrentVersion";

    /** What is other than before and not the product's: each with its reason. */
    private static final Pattern OF_OTHERS = Pattern.compile(String.join(
            "|",
            // Windows Installer keeps its own keys, and its folder, once it has installed anything.
            "\\+ HKLM\\\\Software\\\\Classes\\\\Installer\\\\(Features|Products|UpgradeCodes)",
            "\\+ HKLM\\\\" + WINDOWS + "\\\\Installer\\\\(UpgradeCodes|UserData\\\\S-1-5-18\\\\(Components|Products))",
            "\\+ C:\\\\windows\\\\Installer",
            // Wine's shell makes its key when a program asks for a file's icon, and notes where a known folder is when
            // one asks for that.
            "\\+ HKCU\\\\" + WINDOWS + "\\\\Explorer\\\\Advanced",
            "\\+ HKLM\\\\" + WINDOWS + " \"Users\"=.*",
            // Wine writes down the usual rules of WinVerifyTrust when they are asked for.
            "\\+ HKCU\\\\" + WINDOWS + "\\\\Wintrust\\\\Trust Providers\\\\Software Publishing( \"State\"=.*)?",
            // Wine writes down at each start what code page and what screen there are.
            "[+-] HKCU\\\\Software\\\\Wine\\\\Fonts \"Codepages\"=.*",
            "[+-] HKLM\\\\System\\\\CurrentControlSet\\\\.*\"(DriverDateData|OEMFONT.FON)\"=.*"));

    private static WineComputer computer;
    private static Display display;
    private static Path current;
    private static Path earlier;
    private static Snapshot before;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    @BeforeAll
    static void start() throws IOException {
        if (!Boolean.getBoolean("installer.built")) {
            String sentence = "The MSI is not tested: that needs mvn verify -Pwine,installer.";
            System.out.println(sentence);
            abort(sentence);
        }
        current = msi();
        earlier = earlierVersion();
        computer = new WineComputer("installer");
        display = computer.display();
        // Windows Installer removes a folder that it has emptied, and here the desktop is one.
        Files.writeString(desktop().resolve("notes.txt"), "");
        // Wine's services and its shell write down a few things when they first run.
        open("C:\\none.exe");
        before = Snapshot.of(computer);
    }

    @AfterAll
    static void stop() throws IOException {
        if (computer != null) {
            Files.deleteIfExists(desktop().resolve("notes.txt"));
            computer.close();
        }
    }

    private static Path msi() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLER)) {
            return files.filter(file -> file.toString().endsWith(".msi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A small version before this one, out of the same source. On Windows a version that is removed by an upgrade is told so; Wine 8 does not tell it,
     * so this one knows from the beginning.
     */
    private static Path earlierVersion() throws IOException {
        Path folder = Folders.fresh(WORK.resolve("earlier"));
        for (String file : List.of("RunAsLauncher.exe", "jvm.options")) {
            Files.copy(STAGING.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("no-longer-there.txt"), "");
        Path msi = WORK.resolve("earlier.msi");
        new MsiPackage(Path.of("installer").toAbsolutePath(), folder, WORK.resolve("sources"), "https://example.org")
                .write(ProductVersion.ofPom("0.0.1"), msi);
        Command.run(
                        "msibuild",
                        msi.toString(),
                        "-q",
                        "INSERT INTO `Property` (`Property`, `Value`) VALUES ('UPGRADINGPRODUCTCODE', '1')")
                .mustSucceed();
        return msi;
    }

    @Test
    @Order(1)
    void partsAreLeftOutAndAddedByProperties() {
        install(earlier, "DESKTOPSHORTCUT=0", "SENDTO=0", "EXPLORERMENU=1").mustSucceed();
        assertThat(values()).contains("StartMenu", "ExplorerMenu").doesNotContain("DesktopShortcut", "SendTo");
        assertThat(desktop().resolve(LINK)).doesNotExist();
        assertThat(startMenu().resolve(LINK)).exists();
        for (String extension : MenuEntry.ENDINGS) {
            String key = "HKLM\\Software\\Classes\\SystemFileAssociations\\" + extension + "\\shell\\RunAsLauncher";
            String exe = '"' + FOLDER + "\\RunAsLauncher.exe\"";
            assertThat(query(key))
                    .contains("Run as different user...", exe + ",0", "MultiSelectModel", "Single")
                    .containsPattern("SuppressionPolicy\\s+REG_DWORD\\s+0x4000007c")
                    .contains(exe + " /files \"%1\"");
        }
    }

    @Test
    @Order(2)
    void anUpgradeKeepsPartsAndSettings() {
        computer.setRegistry(SETTINGS, "RememberPrograms", "REG_DWORD", "0");
        install(current).mustSucceed();
        assertThat(values()).contains("StartMenu", "ExplorerMenu").doesNotContain("DesktopShortcut", "SendTo");
        assertThat(desktop().resolve(LINK)).doesNotExist();
        assertThat(folder().resolve("no-longer-there.txt")).doesNotExist();
        assertThat(query(SETTINGS)).containsPattern("RememberPrograms\\s+REG_DWORD\\s+0x0");
        String products = query("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
        assertThat(products)
                .containsOnlyOnce("DisplayName ")
                .containsPattern("DisplayName\\s+REG_SZ\\s+Run As Launcher")
                .containsPattern("Publisher\\s+REG_SZ\\s+Run As Launcher")
                .containsPattern("NoModify\\s+REG_DWORD\\s+0x1")
                .containsPattern("HelpLink\\s+REG_SZ\\s+https://")
                .containsPattern("InstallLocation\\s+REG_SZ\\s+" + Pattern.quote(FOLDER));
    }

    @Test
    @Order(3)
    void aDowngradeIsRefusedWithASentence() throws IOException {
        assertThat(install(earlier).exitCode()).isNotZero();
        assertInstalledAsBuilt();
        assertThat(Command.run("msiinfo", "export", current.toString(), "LaunchCondition")
                        .mustSucceed()
                        .output())
                .contains("NOT NEWERVERSION\tA newer version of Run As Launcher is installed already.");
    }

    @Test
    @Order(4)
    void whatIsInstalledIsWhatWasBuilt() throws IOException {
        assertInstalledAsBuilt();
        assertThat(folder().resolve("LICENSE.txt")).exists();
        assertThat(folder().resolve("licenses/MigLayout.txt")).exists();
        assertThat(query(KEY)).containsPattern("InstallFolder\\s+REG_SZ\\s+" + Pattern.quote(FOLDER) + "\\s");
    }

    @Test
    @Order(5)
    void shortcutsLeadToTheProgram() throws Exception {
        install(current, "ADDLOCAL=DesktopShortcut,SendTo").mustSucceed();
        assertThat(values()).contains("DesktopShortcut", "SendTo");
        assertLink(desktop().resolve(LINK), "/files");
        assertLink(startMenu().resolve(LINK), "");
    }

    private static void assertLink(Path file, String arguments) throws IOException, InvalidLinkException {
        ShellLink link = ShellLink.parse(Files.readAllBytes(file));
        assertThat(link.targets("C:\\")).first().isEqualTo(FOLDER + "\\RunAsLauncher.exe");
        assertThat(link.arguments()).isEqualTo(arguments);
        assertThat(link.workingFolder()).isEqualTo(FOLDER + "\\");
        // The first icon of the program itself.
        assertThat(link.iconLocation()).isEqualTo(new ShellLink.IconLocation("", 0));
    }

    @Test
    @Order(6)
    void theShortcutOpensTheWindow() throws IOException {
        makeJavaStart();
        open(desktopLink());
        display.activate("Run As");
        display.awaitStill();
        display.screenshot("installed-window");
        Wait.until("the link in Send To", () -> Files.exists(sendTo().resolve(LINK)));
        display.press("Escape");
        awaitEnd();
    }

    @Test
    @Order(7)
    void aFileOnTheShortcutIsTaken() {
        ReportProgram program = new ReportProgram(WORK.resolve("one " + ODD).resolve(ODD + ".exe"));
        open(desktopLink(), program.path());
        display.activate("Run As");
        display.awaitStill();
        display.screenshot("installed-one-file");
        display.press("alt+c", "Return");
        assertThat(program.await()).containsEntry("rawCommandLine", '"' + program.path() + '"');
        awaitEnd();
    }

    @Test
    @Order(8)
    void fiveFilesOnTheShortcutAreAChoice() {
        List<ReportProgram> programs = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new ReportProgram(WORK.resolve("five " + ODD).resolve(ODD + " " + i + ".exe")))
                .toList();
        open(Stream.concat(Stream.of(desktopLink()), programs.stream().map(ReportProgram::path))
                .toArray(String[]::new));
        display.activate("Run As");
        display.awaitStill();
        display.screenshot("installed-five-files");
        display.press("Down", "Down", "Down", "Return", "alt+c", "Return");
        programs.get(2).await();
        awaitEnd();
        assertThat(programs.stream().filter(ReportProgram::hasRun)).containsExactly(programs.get(2));
    }

    /** As "msiexec /fa" and "Repair" do it; Wine 8 knows neither. */
    @Test
    @Order(9)
    void aRepairBringsBackWhatIsMissingOrDamaged() throws IOException {
        Files.delete(folder().resolve("run-as-launcher.jar"));
        Files.writeString(folder().resolve("runtime/bin/jli.dll"), "damaged");
        Files.delete(desktop().resolve(LINK));
        computer.wine("reg", "delete", KEY, "/v", "InstallFolder", "/f").mustSucceed();
        install(current, "REINSTALL=ALL", "REINSTALLMODE=amus").mustSucceed();
        assertInstalledAsBuilt();
        assertThat(desktop().resolve(LINK)).exists();
        assertThat(values()).contains("InstallFolder");
    }

    @Test
    @Order(10)
    void nothingIsLeftWhenItIsRemoved() throws IOException {
        makeJavaStart();
        Path archive = profile().resolve("AppData/Local/Run As Launcher/classes.jsa");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "");
        assertThat(sendTo().resolve(LINK)).exists();
        computer.wine("msiexec", "/x", Folders.windows(current), "/qn").mustSucceed();
        Snapshot after = Snapshot.of(computer);
        assertThat(before.changesTo(after))
                .filteredOn(line -> !OF_OTHERS.matcher(line).matches())
                .isEmpty();
        assertThat(desktop().resolve(LINK)).doesNotExist();
    }

    private static Command install(Path msi, String... properties) {
        return computer.wine(
                Stream.concat(Stream.of("msiexec", "/i", Folders.windows(msi), "/qn"), Stream.of(properties))
                        .toArray(String[]::new));
    }

    /** As Explorer does it, with files as if they had been dropped. */
    private static void open(String... files) {
        computer.wine(Stream.concat(Stream.of(Folders.windows(Folders.RIG.resolve("open-link.exe"))), Stream.of(files))
                .toArray(String[]::new));
    }

    /** A program that has closed its window may still be writing. */
    private static void awaitEnd() {
        display.awaitClosed("Run As");
        Wait.until("the end of the program", () -> ProcessHandle.allProcesses()
                .noneMatch(
                        process -> process.info().commandLine().orElse("").contains(FOLDER + "\\RunAsLauncher.exe")));
    }

    private static String values() {
        return query(KEY);
    }

    private static String query(String key) {
        return computer.wine("reg", "query", key, "/s").mustSucceed().output().replace("\r", "");
    }

    private static void assertInstalledAsBuilt() {
        Command difference = Command.run("diff", "-r", STAGING.toString(), folder().toString());
        assertThat(difference.output()).isEmpty();
        assertThat(difference.exitCode()).isZero();
    }

    /** Wine lacks a function that Java's default source of random numbers needs: see {@link Application}. */
    private static void makeJavaStart() throws IOException {
        Path security = Files.writeString(WORK.resolve("wine.security"), """
                security.provider.1=SunMSCAPI
                security.provider.2=SUN
                securerandom.strongAlgorithms=Windows-PRNG:SunMSCAPI
                """);
        Files.writeString(
                folder().resolve("jvm.options"),
                "-Djava.security.properties=" + Folders.windows(security) + "\n",
                StandardOpenOption.APPEND);
    }

    private static Path folder() {
        return computer.driveC().resolve("Program Files/Run As Launcher");
    }

    private static Path desktop() {
        return profile().resolve("Desktop");
    }

    private static String desktopLink() {
        return "C:\\users\\" + profile().getFileName() + "\\Desktop\\" + LINK;
    }

    private static Path startMenu() {
        return profile().resolve("AppData/Roaming/Microsoft/Windows/Start Menu/Programs");
    }

    private static Path sendTo() {
        return profile().resolve("AppData/Roaming/Microsoft/Windows/SendTo");
    }

    private static Path profile() {
        return computer.driveC().resolve("users").resolve(System.getProperty("user.name"));
    }
}
