package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.runaslauncher.rig.Wait;

/** A Windows computer under Wine: a fresh prefix with its own screen and a Secondary Logon service. */
final class WineComputer implements AutoCloseable {
    private static final Path TEMPLATE = Folders.WINE.resolve("template");
    private static final Path OPEN_SANS = Path.of("/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf");
    private static boolean templateIsFresh;

    private final Path prefix;
    private final Display display;
    private Path currentFolder = Path.of("");

    /** Copies the template, which is made anew once in a run of the tests. */
    WineComputer(String name) {
        this(name, new Display());
    }

    WineComputer(String name, Display display) {
        this.display = display;
        prefix = Folders.WINE.resolve(name);
        makeTemplate();
        Command.run("rm", "-rf", prefix.toString()).mustSucceed();
        Command.run("cp", "-a", TEMPLATE.toString(), prefix.toString()).mustSucceed();
        switchOn();
        display.watch(this::processorTime);
    }

    private WineComputer(Path prefix) {
        this.prefix = prefix;
        display = new Display();
    }

    private static synchronized void makeTemplate() {
        if (templateIsFresh) {
            return;
        }
        Folders.fresh(TEMPLATE);
        try (WineComputer computer = new WineComputer(TEMPLATE)) {
            computer.wine("wineboot", "-i").mustSucceed();
            for (String font : List.of("Segoe UI", "Tahoma", "MS Shell Dlg")) {
                computer.setRegistry("HKCU\\Software\\Wine\\Fonts\\Replacements", font, "REG_SZ", "Open Sans");
            }
            RenamedFont.write(OPEN_SANS, "Arial", computer.prefix.resolve("drive_c/windows/Fonts/arial.ttf"));
            Path service = computer.prefix.resolve("drive_c/windows/seclogon-service.exe");
            Files.copy(Folders.RIG.resolve("seclogon-service.exe"), service, StandardCopyOption.REPLACE_EXISTING);
            computer.createService("demand");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        templateIsFresh = true;
    }

    /** Wine's sc.exe cannot change a service: a Secondary Logon service with another start type is another one. It may be missing before. */
    void recreateService(String startType) {
        wine("net", "stop", "seclogon");
        wine("sc", "delete", "seclogon");
        createService(startType);
    }

    /** A deleted service is there until the last program that had it open has ended. */
    private void createService(String startType) {
        Wait.until(
                "a new service",
                () -> wine(
                                        "sc",
                                        "create",
                                        "seclogon",
                                        "binPath=",
                                        "C:\\windows\\seclogon-service.exe",
                                        "start=",
                                        startType)
                                .exitCode()
                        == 0);
    }

    /**
     * Wine's dbghelp.dll, which Java loads with its first library, reads the symbols of all libraries of the process at once, those of Linux
     * too: half a second and more at each start. Without it Java only lacks the names of functions in the report of a crash.
     */
    void doWithoutSymbols() {
        setRegistry("HKCU\\Software\\Wine\\DllOverrides", "dbghelp", "REG_SZ", "");
    }

    void setRegistry(String key, String name, String type, String value) {
        wine("reg", "add", key, "/v", name, "/t", type, "/d", value, "/f").mustSucceed();
    }

    Display display() {
        return display;
    }

    /** For programs that are started from now on. */
    void setCurrentFolder(Path folder) {
        currentFolder = folder;
    }

    /** The folder that is C:\ here. */
    Path driveC() {
        return prefix.resolve("drive_c");
    }

    /**
     * Puts a folder behind a letter and behind the name of a share: Wine looks for both among the links in dosdevices. That the letter is a
     * connection the rig has to say.
     */
    void share(Path folder, char letter, String server, String share) {
        Path links = prefix.resolve("dosdevices");
        try {
            Path shares = Files.createDirectories(links.resolve("unc").resolve(server));
            Files.createSymbolicLink(shares.resolve(share), folder);
            Files.createSymbolicLink(links.resolve(Character.toLowerCase(letter) + ":"), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a Windows program to its end. */
    Command wine(String... words) {
        return Command.run(environment(), "", wineLine(words));
    }

    /** Runs a Windows program to its end, with a text on its standard input. */
    Command wineTold(String input, String... words) {
        return Command.run(environment(), input, wineLine(words));
    }

    Command wine(Map<String, String> more, String... words) {
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(more);
        return Command.run(all, "", wineLine(words));
    }

    /** Runs a line of the shell on a terminal, to its end. */
    Command onATerminal(String line) {
        return Command.run(environment(), "", "script", "--quiet", "--return", "--command", line, "/dev/null");
    }

    /** Starts a Windows program. */
    Process start(Map<String, String> more, String... words) {
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(more);
        return Command.start(all, currentFolder, wineLine(words));
    }

    /** Starts a Windows program whose standard input and output the caller holds. */
    Process startPiped(String... words) {
        return startPiped(Map.of(), words);
    }

    Process startPiped(Map<String, String> more, String... words) {
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(more);
        return Command.startPiped(all, wineLine(words));
    }

    /** The paths of all libraries and executables in the running processes of an executable, in lower case. */
    List<String> modules(String executable) {
        return wine(Folders.windows(Folders.RIG.resolve("list-modules.exe")), executable)
                .mustSucceed()
                .output()
                .lines()
                .map(module -> module.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String[] wineLine(String... words) {
        return Stream.concat(Stream.of("wine"), Stream.of(words)).toArray(String[]::new);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(display.environment());
        // A home of its own: Wine links Desktop and Documents into the real one.
        environment.put("HOME", home().toString());
        environment.put("WINEPREFIX", prefix.toString());
        environment.put("WINEDEBUG", "-all");
        environment.put("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=d");
        environment.put("LANG", "C.UTF-8");
        return environment;
    }

    private static Path home() {
        try {
            return Files.createDirectories(Folders.WINE.resolve("home"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration processorTime() {
        return ProcessHandle.allProcesses()
                .filter(this::runsHere)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private boolean runsHere(ProcessHandle process) {
        try {
            Path environment = Path.of("/proc", String.valueOf(process.pid()), "environ");
            return Files.readString(environment, StandardCharsets.ISO_8859_1).contains("WINEPREFIX=" + prefix + '\0');
        } catch (IOException ended) {
            return false;
        }
    }

    /** Ends everything that runs here, as switching the computer off would, and switches it on again. */
    void endAll() {
        switchOff();
        switchOn();
    }

    private void switchOff() {
        Command.run(environment(), "", "wineserver", "-k");
        Command.run(environment(), "", "wineserver", "-w");
    }

    /** It stays on when the last program has ended: its services take a while to come up, and answer wrongly until then. */
    private void switchOn() {
        Command.run(environment(), "", "wineserver", "-p").mustSucceed();
    }

    /** Whether it is on even while no program runs. */
    boolean isOn() {
        return Command.run(environment(), "", "wineserver", "-k0").exitCode() == 0;
    }

    @Override
    public void close() {
        if (prefix.equals(TEMPLATE)) {
            Command.run(environment(), "", "wineserver", "-w").mustSucceed();
        } else {
            switchOff();
        }
        display.close();
    }
}
