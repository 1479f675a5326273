package org.runaslauncher.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The test's side of the rig: tells it which accounts there are and how logons go, and reads which calls arrived. */
public final class Rig {
    /** The environment variable through which the rig learns its folder. */
    public static final String FOLDER_VARIABLE = "RIG_FOLDER";

    /** The environment that makes the caller a standard user; without it, it is an administrator. */
    public static final Map<String, String> STANDARD_USER = Map.of("RIG_CALLER", "standard");

    /** The environment that makes the caller Local System. */
    public static final Map<String, String> SYSTEM = Map.of("RIG_CALLER", "system");

    /** The environment that makes the caller a service under an account of its own. */
    public static final Map<String, String> SERVICE = Map.of("RIG_CALLER", "service");

    private final Path folder;
    private final List<String> control = new ArrayList<>();

    /** Takes a folder, and forgets what earlier tests have left in it. */
    public Rig(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve("control.txt"));
            Files.deleteIfExists(folder.resolve("calls.txt"));
            Files.deleteIfExists(folder.resolve("shell.txt"));
            Files.deleteIfExists(folder.resolve("tokens.txt"));
            Files.deleteIfExists(folder.resolve("links.txt"));
            Files.deleteIfExists(security());
            Files.deleteIfExists(exiting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For a test inside a process that the rig was loaded into. */
    public static Rig ofThisProcess() {
        return new Rig(Path.of(System.getenv(FOLDER_VARIABLE)));
    }

    public Path folder() {
        return folder;
    }

    /** An account: how its name must arrive at the call ({@code -} for no domain), and what the logon answers. */
    public Rig account(String user, String domain, Secret password, int code) {
        return say("account=" + String.join("|", user, domain, password.sha256(), String.valueOf(code)));
    }

    /** Lets every logon from now on fail with a code, whatever the account; 0 for none. */
    public Rig failWith(int code) {
        control.removeIf(line -> line.startsWith("fail="));
        return say(code == 0 ? "fail-with-nothing" : "fail=" + code);
    }

    public Rig say(String line) {
        control.add(line);
        try {
            Files.write(folder.resolve("control.txt"), control, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Gives the service these permissions (SDDL) instead of those that Windows comes with. */
    public Rig permissions(String sddl) {
        try {
            Files.writeString(security(), sddl + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The permissions of the service, unless they are those that Windows comes with. */
    public Optional<String> permissions() {
        return Files.exists(security()) ? Optional.of(read(security()).strip()) : Optional.empty();
    }

    private Path security() {
        return folder.resolve("security.txt");
    }

    /** The calls that asked for a program to be started as an administrator, in their order. */
    public List<Map<String, String>> elevations() {
        return Blocks.read(folder.resolve("shell.txt"));
    }

    /** The calls about tokens, in their order. */
    public List<Map<String, String>> tokenCalls() {
        return Blocks.read(folder.resolve("tokens.txt"));
    }

    /** The calls that gave a shortcut its properties and that saved it, in their order. */
    public List<Map<String, String>> linkCalls() {
        return Blocks.read(folder.resolve("links.txt"));
    }

    /** What was called before does not count. */
    public void forgetTokenCalls() {
        try {
            Files.deleteIfExists(folder.resolve("tokens.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a call came back that asked for an administrator, the n-th counted from 0. */
    public Map<String, String> awaitElevation(int number) {
        return Wait.forValue(
                "elevation " + number, () -> elevations().stream().skip(number).findFirst());
    }

    /** Waits until a call has come back, the n-th counted from 0, and answers what arrived at the C side. */
    public Map<String, String> awaitCall(int number) {
        return Wait.forValue("call " + number, () -> nth("returned", number));
    }

    /** Waits until a call has gone in. */
    public void awaitEntered(int number) {
        Wait.forValue("entry of call " + number, () -> nth("entered", number));
    }

    /** Waits until the process is at its very end, where {@code exit-hold=yes} keeps it. */
    public void awaitExiting() {
        Wait.until("the end of the process", () -> Files.exists(exiting()));
    }

    /** Lets the process end that {@link #awaitExiting} waited for. */
    public void letExit() {
        try {
            Files.delete(exiting());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path exiting() {
        return folder.resolve("exiting.txt");
    }

    public int count() {
        return (int) blocks().stream()
                .filter(block -> "returned".equals(block.get("phase")))
                .count();
    }

    private Optional<Map<String, String>> nth(String phase, int number) {
        return blocks().stream()
                .filter(block -> phase.equals(block.get("phase")))
                .skip(number)
                .findFirst();
    }

    private List<Map<String, String>> blocks() {
        return Blocks.read(folder.resolve("calls.txt"));
    }

    /** Lines of {@code key=value}, with escaped line breaks and backslashes. */
    public static Map<String, String> lines(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
        });
        return values;
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            text.append(
                    switch (value.charAt(i)) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> value.charAt(i);
                    });
        }
        return text.toString();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
