package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;
import org.runaslauncher.wine.Mouse.Point;

/** What is dragged onto RunAsLauncher.exe out of another program. */
class DropsIT {
    private static final Path PROGRAMS = Folders.WINE.resolve("drops-programs");

    private static final Point PASSWORD_FIELD = new Point(200, 296);
    private static final Point PROGRAM_FIELD = new Point(200, 70);
    private static final Point EMPTY_AREA = new Point(450, 214);

    /** The list does not open under the mouse here, which would choose in it. */
    private static final Point LABEL = new Point(35, 70);

    /** Most of the window. */
    private static final int PIXELS_OF_THE_HINT = 100_000;

    /** More than title bars and what is in a field. */
    private static final int PIXELS_OF_LITTLE_THINGS = 40_000;

    private static WineComputer computer;
    private static Application application;
    private static Display display;
    private static Mouse mouse;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    private final Secret password = Secret.random();
    private Rig rig;
    private Path folder;
    private ReportProgram program;
    private Process source;

    @BeforeAll
    static void start() {
        computer = new WineComputer("drops");
        application = new Application(Folders.WINE.resolve("drops-app/app"));
        display = computer.display();
        mouse = new Mouse(display);
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @BeforeEach
    void prepare(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        rig = new Rig(Folders.WINE.resolve("drops-rig").resolve(name));
        rig.account("me-admin", "CORP", password, 0);
        folder = Folders.fresh(PROGRAMS.resolve(name));
        program = new ReportProgram(folder.resolve("report.exe"));
    }

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        // A drag that goes on keeps the mouse from everybody else.
        mouse.release();
        if (source != null) {
            source.destroy();
            source.waitFor();
        }
        if (display.shows("Run As")) {
            computer.endAll();
        }
    }

    @ParameterizedTest
    @CsvSource({"programField,200,70", "label,35,70", "passwordField,200,296", "button,430,420", "emptyArea,450,214"})
    void aProgramIsTakenAnywhereAndTheWholeWindowShowsIt(String place, int x, int y) {
        ProductRun run = run().open();
        offer("files", folder.resolve("report.exe").toString());
        byte[] before = display.picture();
        mouse.dragTo(new Point(x, y));
        display.awaitChange(before, PIXELS_OF_THE_HINT);
        display.screenshot("drop-hint-" + place);
        mouse.drop();
        display.awaitLike(before, PIXELS_OF_LITTLE_THINGS);
        display.activate("Run As");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("commandLine", '"' + program.path() + '"')
                .containsEntry("password", "match")
                .containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theWindowLooksAsBeforeWhenAFileIsDraggedAwayAgain() {
        run(program.path()).open();
        offer("files", folder.resolve("report.exe").toString());
        byte[] before = display.picture();
        mouse.dragTo(PASSWORD_FIELD);
        mouse.dragOn(PASSWORD_FIELD, EMPTY_AREA);
        display.awaitChange(before, PIXELS_OF_THE_HINT);
        mouse.dragAway(EMPTY_AREA);
        // Wine may have it in its queue already, and looks there only when something else comes in.
        display.activate("Run As");
        display.awaitLike(before, PIXELS_OF_LITTLE_THINGS);
        mouse.drop();
        assertThat(rig.count()).isZero();
    }

    @Test
    void fiveFilesAreAChoiceAndNeverArguments() {
        List<ReportProgram> others = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new ReportProgram(folder.resolve("other " + i + ".exe")))
                .toList();
        ProductRun run = run().open();
        offer(
                "files",
                Stream.of("other 1.exe", "other 2.exe", "report.exe", "other 3.exe", "other 4.exe")
                        .map(name -> folder.resolve(name).toString())
                        .toArray(String[]::new));
        mouse.dragTo(LABEL);
        mouse.drop();
        display.activate("Run As");
        display.awaitStill();
        display.screenshot("drop-five-files");
        display.press("Down", "Down", "Down", "Return", "alt+w");
        enter(password);
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("commandLine", '"' + program.path() + '"');
        program.await();
        assertThat(others).noneMatch(ReportProgram::hasRun);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aShortcutIsTakenAndThenAnswered() throws IOException {
        Path shortcut = Files.createFile(folder.resolve("report.exe.lnk"));
        ProductRun run = run().open();
        offer("files", shortcut.toString());
        mouse.dragTo(PROGRAM_FIELD);
        mouse.drop();
        display.activate("Run As");
        display.awaitStill();
        int height = display.height("Run As");
        enter(password);
        display.awaitHeight("Run As", higher -> higher > height);
        display.awaitStill();
        display.screenshot("drop-shortcut");
        display.press("Escape");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(rig.count()).isZero();
    }

    @Test
    void textIsAnsweredAndDoesNotReachThePassword() {
        ProductRun run = run(program.path()).open();
        // Shows that the place is in the password field: a click anywhere else would lead what is typed elsewhere.
        display.press("alt+u");
        mouse.click(PASSWORD_FIELD);
        display.type(password.text());
        offer("text", "some text");
        dropAndAwaitSentence(PASSWORD_FIELD);
        display.screenshot("drop-text");
        startAfterAll(run);
    }

    @Test
    void aLinkOfABrowserIsAnsweredAndStartsNothing() {
        ProductRun run = run(program.path()).open();
        display.type(password.text());
        offer("link", "https://example.com/setup.exe");
        dropAndAwaitSentence(EMPTY_AREA);
        display.screenshot("drop-link");
        startAfterAll(run);
    }

    private void dropAndAwaitSentence(Point place) {
        int height = display.height("Run As");
        byte[] before = display.picture();
        mouse.dragTo(place);
        display.awaitStill();
        assertThat(Display.difference(before, display.picture())).isLessThan(PIXELS_OF_LITTLE_THINGS);
        mouse.drop();
        display.awaitHeight("Run As", higher -> higher > height);
        display.awaitStill();
        assertThat(rig.count()).isZero();
    }

    /** What was there before the drop is still there: the program, and nothing but the typed password. */
    private void startAfterAll(ProductRun run) {
        display.activate("Run As");
        display.press("Return");
        assertThat(rig.awaitCall(0))
                .containsEntry("application", program.path())
                .containsEntry("password", "match")
                .containsEntry("error", "0");
        program.await();
        assertThat(run.exitCode()).isZero();
    }

    private ProductRun run(String... words) {
        return new ProductRun(
                computer,
                application,
                rig,
                Stream.concat(Stream.of("/user:CORP\\me-admin"), Stream.of(words))
                        .toArray(String[]::new));
    }

    private void offer(String kind, String... items) {
        source = DragSourceProgram.start(display, kind, items);
    }

    private static void enter(Secret secret) {
        display.type(secret.text());
        display.press("Return");
    }
}
