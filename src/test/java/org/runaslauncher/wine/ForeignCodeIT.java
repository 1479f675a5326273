package org.runaslauncher.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.rig.Secret;

/** No code but Windows' own and that of the application folder gets into the process that handles passwords. */
class ForeignCodeIT {
    private static final Path FILES = Folders.WINE.resolve("foreign-files");
    private static final List<String> PLANTED = List.of("version.dll", "jnidispatch.dll", "profapi.dll");

    private static WineComputer computer;
    private static Application application;
    private static Display display;

    @RegisterExtension
    static final FailureScreenshot SCREENSHOT = new FailureScreenshot(() -> display);

    @BeforeAll
    static void start() {
        computer = new WineComputer("foreign");
        application = new Application(Folders.WINE.resolve("foreign-app/app"));
        display = computer.display();
        Folders.fresh(FILES);
    }

    @AfterAll
    static void stop() {
        computer.close();
    }

    @Test
    void aPlantedLibraryTellsWhenItIsLoaded() throws IOException {
        Path folder = plant(FILES.resolve("control"));
        computer.wine("rundll32", Folders.windows(folder.resolve("jnidispatch.dll")) + ",nothing");
        assertThat(loaded()).containsExactly(folder.resolve("jnidispatch.dll.loaded"));
        Files.delete(folder.resolve("jnidispatch.dll.loaded"));
    }

    @Test
    void noLibraryIsTakenFromWhereOthersCanPutOne() throws IOException {
        Path besideTheProgram = plant(FILES.resolve("program"));
        Path onThePath = plant(FILES.resolve("path"));
        Path temporary = plant(temporaryFolder());
        computer.setCurrentFolder(plant(FILES.resolve("current")));
        ReportProgram program = new ReportProgram(besideTheProgram.resolve("report.exe"));
        Secret password = Secret.random();
        Rig rig = new Rig(FILES.resolve("rig"));
        rig.account("me-admin", "CORP", password, 0);
        rig.say("delay=10000");
        Map<String, String> environment = Map.of("WINEPATH", Folders.windows(onThePath));
        ProductRun run = new ProductRun(computer, application, rig, environment, "/user:CORP\\me-admin");
        run.open();
        dropOnTheWindow(besideTheProgram.resolve("report.exe"));
        display.press("alt+b");
        display.activate("Choose a program");
        display.press("Escape");
        display.awaitStill();
        display.press("alt+w");
        display.type(password.text());
        display.press("Return");
        rig.awaitEntered(0);
        assertThat(computer.modules("RunAsLauncher.exe"))
                .anyMatch(module -> module.endsWith("native\\jnidispatch.dll"))
                .allMatch(application::isOfWindowsOrOurs);
        program.await();
        assertThat(run.exitCode()).isZero();
        assertThat(loaded()).isEmpty();
        assertThat(temporary).isDirectoryNotContaining("glob:*.loaded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void noVariableBringsAnAgentIn(String variable) {
        Path marker = FILES.resolve(variable + ".loaded");
        Path agent = MarkerAgent.jar(FILES.resolve("agent.jar"));
        Map<String, String> hostile =
                Map.of(variable, "-javaagent:" + Folders.windows(agent) + '=' + Folders.windows(marker));
        computer.wine(hostile, application.executable(), "/?").mustSucceed();
        assertThat(marker).doesNotExist();
        computer.wine(hostile, application.java(), "-version").mustSucceed();
        assertThat(marker).as("what java.exe itself loads").exists();
    }

    /** The program is another matter: whoever runs it has set the variable for it. */
    @Test
    void whatIsKeptOutOfUsGoesToTheProgramOfTheCurrentUser() {
        Path marker = FILES.resolve("given-back.loaded");
        String hostile = "-javaagent:" + Folders.windows(MarkerAgent.jar(FILES.resolve("agent.jar"))) + '='
                + Folders.windows(marker);
        ReportProgram program = new ReportProgram(FILES.resolve("given-back/report.exe"));
        Rig rig = new Rig(FILES.resolve("given-back-rig"));
        ProductRun run =
                new ProductRun(computer, application, rig, Map.of("JAVA_TOOL_OPTIONS", hostile), program.path());
        run.open();
        display.press("alt+c");
        display.awaitStill();
        display.press("Return");
        assertThat(program.await()).containsEntry("JAVA_TOOL_OPTIONS", hostile);
        assertThat(run.exitCode()).isZero();
        assertThat(marker).doesNotExist();
    }

    @Test
    void theClassPathVariableBringsNoClassIn() {
        Path marker = FILES.resolve("CLASSPATH.loaded");
        Path jar = MarkerAgent.jar(FILES.resolve("classes.jar"));
        Map<String, String> hostile = Map.of("CLASSPATH", Folders.windows(jar));
        assertThat(computer.wine(hostile, application.executable(), "/?").exitCode())
                .isZero();
        computer.wine(
                        hostile,
                        application.java(),
                        application.securityOption(),
                        MarkerAgent.class.getName(),
                        Folders.windows(marker))
                .mustSucceed();
        assertThat(marker).as("what java.exe itself finds").exists();
    }

    private static void dropOnTheWindow(Path file) {
        Process source = DragSourceProgram.start(display, "files", file.toString());
        Mouse mouse = new Mouse(display);
        mouse.dragTo(new Mouse.Point(200, 22));
        mouse.drop();
        source.destroy();
        display.activate("Run As");
        display.awaitStill();
    }

    /** Wine has its own idea of it, whatever the environment says. */
    private static Path temporaryFolder() {
        String path = computer.wine("cmd", "/c", "echo %TEMP%").output().strip();
        return computer.driveC().resolve(path.substring("C:\\".length()).replace('\\', '/'));
    }

    private static Path plant(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String library : PLANTED) {
            Files.copy(Folders.RIG.resolve("marker.dll"), folder.resolve(library));
        }
        return folder;
    }

    private static List<Path> loaded() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(file -> file.toString().endsWith(".dll.loaded")).toList();
        }
    }
}
