package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.rig.Wait;

/** The class-data archive of the user: when it is made, who takes it, and that nothing that becomes of it keeps the window from opening. */
class ArchiveIT {
    private static final Path FILES = Folders.WINE.resolve("archive-files");
    private static final String WINDOW = "org.runaslauncher.ui.RunAsWindow";
    private static final String MAIN = "org.runaslauncher.Main";

    /** What can have become of an archive. */
    private enum Damage {
        GARBAGE,
        CUT_SHORT,
        WRONG_HEAD,
        ZEROS_INSIDE
    }

    private static WineComputer computer;
    private static Application application;
    private static Display display;
    private static Path folder;
    private static byte[] whole;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    private Rig rig;

    @BeforeAll
    static void start() {
        computer = new WineComputer("archive");
        display = computer.display();
        application = application("Prögramme Ж, two  blanks");
        folder = localData().resolve("Run As Launcher");
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare() {
        rig = new Rig(Folders.fresh(FILES.resolve("rig")));
        Command.run("rm", "-rf", folder.toString()).mustSucceed();
    }

    @AfterEach
    void leaveNothingBehind() {
        if (display.shows("Run As")) {
            computer.endAll();
        }
    }

    @Test
    void theFirstWindowMakesItAndTheNextTakesIt() {
        ArchivedStart first = start(Rig.STANDARD_USER).open();
        assertThat(first.took(WINDOW)).isFalse();
        assertThat(archive()).doesNotExist();
        first.cancel();
        assertThat(archive()).exists();
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.output()).isEmpty();

        ArchivedStart second = start(Rig.STANDARD_USER).open().cancel();
        assertThat(second.took(WINDOW)).isTrue();
        assertThat(second.output()).isEmpty();
        assertThat(folder).isDirectoryContaining("glob:**/classes.jsa");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /** It would keep the window waiting: libraries, and answers that may take long. */
    @Test
    void nothingIsAskedOfWindowsBeforeTheFirstPaint() {
        ArchivedStart start = start(Rig.STANDARD_USER).open().cancel();
        assertThat(start.loadedInOrder("java.awt.event.PaintEvent", "com.sun.jna.Native"))
                .isTrue();
    }

    @Test
    void aPasswordIsNotInIt() throws IOException {
        Secret password = Secret.random();
        rig.account("me-admin", "CORP", password, 0);
        ReportProgram program = new ReportProgram(FILES.resolve("password/report.exe"));
        ArchivedStart start =
                start(Rig.STANDARD_USER, "/user:CORP\\me-admin", program.path()).open();
        display.type(password.text());
        display.press("Return");
        assertThat(rig.awaitCall(0)).containsEntry("password", "match");
        assertThat(start.await().exitCode()).isZero();
        String bytes = Files.readString(archive(), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains("org/runaslauncher/launch/Password")).isTrue();
        assertThat(bytes.contains(password.text())).isFalse();
        assertThat(bytes.contains(
                        new String(password.text().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    /** What ends without the window would make a poor one, and Java would keep it. */
    @ParameterizedTest
    @ValueSource(strings = {"/?", "/service status", "/user:x /wait nowhere.exe"})
    void whatMayEndWithoutTheWindowMakesNone(String words) {
        ArchivedStart start = start(Rig.STANDARD_USER, words.split(" "));
        if (words.contains("/wait")) {
            start.open().cancel();
        }
        start.await();
        assertThat(start.loaded(MAIN)).isTrue();
        assertThat(archive()).doesNotExist();
    }

    @Test
    void whatEndsWithoutTheWindowTakesItTooButForIntegration() throws IOException {
        haveOne();
        assertThat(start(Rig.STANDARD_USER, "/?").await().took(MAIN)).isTrue();
        assertThat(start(Rig.STANDARD_USER, "/integrate").await().took(MAIN)).isFalse();
    }

    @Test
    void anElevatedStartAndTheHelperLeaveItAlone() throws IOException {
        haveOne();
        assertThat(start(Map.of()).open().cancel().took(WINDOW)).isFalse();
        ArchivedStart helper =
                start(Rig.STANDARD_USER, "/elevated-helper", "nonsense").await();
        assertThat(helper.loaded("org.runaslauncher.HelperMain")).isTrue();
        assertThat(helper.took("org.runaslauncher.HelperMain")).isFalse();

        Files.write(archive(), damaged(Damage.GARBAGE));
        start(Map.of()).open().cancel();
        assertThat(Files.readAllBytes(archive())).isEqualTo(damaged(Damage.GARBAGE));
    }

    @Test
    void anElevatedStartMakesNone() {
        start(Map.of()).open().cancel();
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedOneIsReplaced(Damage damage) throws IOException {
        haveOne();
        Files.write(archive(), damaged(damage));
        ArchivedStart start = start(Rig.STANDARD_USER).open().cancel();
        assertThat(start.took(WINDOW)).isFalse();
        assertThat(start.output()).isEmpty();
        assertThat(start(Rig.STANDARD_USER, "/?").await().took(MAIN)).isTrue();
    }

    @Test
    void whereNobodyMayReplaceIt() throws IOException {
        Files.createDirectories(archive());
        Files.writeString(archive().resolve("in the way"), "");
        assertThatTheWindowOpens();
    }

    @Test
    void whereThereCanBeNoFolder() throws IOException {
        Files.writeString(folder, "in the way");
        assertThatTheWindowOpens();
        Files.delete(folder);
        // Nobody can write there, not even the superuser.
        Files.createSymbolicLink(folder, Path.of("/proc"));
        assertThatTheWindowOpens();
    }

    @Test
    void aReadOnlyOneIsTakenAndReplacedWhenItMust() throws IOException {
        haveOne();
        assertThat(archive().toFile().setWritable(false)).isTrue();
        assertThat(start(Rig.STANDARD_USER, "/?").await().took(MAIN)).isTrue();
        Files.delete(archive());
        Files.write(archive(), damaged(Damage.CUT_SHORT));
        assertThat(archive().toFile().setWritable(false)).isTrue();
        start(Rig.STANDARD_USER).open().cancel();
        assertThat(start(Rig.STANDARD_USER, "/?").await().took(MAIN)).isTrue();
    }

    @Test
    void anotherFolderAnotherJarAndAnotherRuntimeGetOneOfTheirOwn() throws IOException {
        haveOne();
        Application other = application("other");
        assertThatItIsMadeAnew(other);
        other.remove("run-as-launcher.jar", "/org/runaslauncher/HelperMain.class");
        assertThatItIsMadeAnew(other);
        Path base = other.folder().resolve("runtime/bin/server/classes.jsa");
        Files.delete(base);
        computer.wine(
                        other.java(),
                        "-Xshare:dump",
                        "-XX:+UseSerialGC",
                        "-XX:SharedArchiveFile=" + Folders.windows(base))
                .mustSucceed();
        assertThatItIsMadeAnew(other);
    }

    @Test
    void onlyOneOfTwoAtOnceMakesIt() {
        ArchivedStart first = start(Rig.STANDARD_USER).open();
        Application other = application("second");
        ArchivedStart second = new ArchivedStart(computer, other, Rig.STANDARD_USER, rig);
        Wait.until("the second window", () -> second.loaded("org.runaslauncher.ui.RunAsPresenter"));
        display.awaitStill();
        for (int open = 2; open > 0; open--) {
            int left = open - 1;
            display.bringToFront("Run As");
            display.awaitStill();
            display.press("Escape");
            Wait.until("the end of one", () -> running(first, second) == left);
        }
        assertThat(start(Rig.STANDARD_USER, "/?").await().took(MAIN)).isTrue();
    }

    private static long running(ArchivedStart... starts) {
        return Arrays.stream(starts).filter(ArchivedStart::isRunning).count();
    }

    private void assertThatTheWindowOpens() {
        ArchivedStart start = start(Rig.STANDARD_USER).open().cancel();
        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output()).isEmpty();
        assertThat(start.took(WINDOW)).isFalse();
    }

    private void assertThatItIsMadeAnew(Application other) {
        ArchivedStart start = new ArchivedStart(computer, other, Rig.STANDARD_USER, rig)
                .open()
                .cancel();
        assertThat(start.took(WINDOW)).isFalse();
        assertThat(start.output()).isEmpty();
        ArchivedStart next = new ArchivedStart(computer, other, Rig.STANDARD_USER, rig, "/?").await();
        assertThat(next.took(MAIN)).isTrue();
        assertThat(next.output()).contains("/user:NAME");
    }

    /** The archive that a first start makes, once for all tests. */
    private void haveOne() throws IOException {
        if (whole == null) {
            start(Rig.STANDARD_USER).open().cancel();
            whole = Files.readAllBytes(archive());
        }
        Files.createDirectories(folder);
        Files.write(archive(), whole);
    }

    private static byte[] damaged(Damage damage) {
        byte[] bytes = whole.clone();
        switch (damage) {
            case GARBAGE -> new Random(1).nextBytes(bytes);
            case CUT_SHORT -> bytes = Arrays.copyOf(bytes, bytes.length / 16 * 8);
            case WRONG_HEAD -> bytes[20] ^= 1;
            case ZEROS_INSIDE -> Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0);
        }
        return bytes;
    }

    private ArchivedStart start(Map<String, String> caller, String... words) {
        return new ArchivedStart(computer, application, caller, rig, words);
    }

    private static Application application(String name) {
        Application application = new Application(FILES.resolve(name).resolve("app"));
        ArchivedStart.tellsItsClasses(application);
        return application;
    }

    private static Path archive() {
        return folder.resolve("classes.jsa");
    }

    private static Path localData() {
        String path = computer.wine("cmd", "/c", "echo %LOCALAPPDATA%").output().strip();
        return computer.driveC().resolve(path.substring("C:\\".length()).replace('\\', '/'));
    }
}
