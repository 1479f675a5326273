package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.Target;

/** Starts programs that end with print-argv.exe, and reads what reached it. */
final class PrintArgv {
    private static final Path BUILT =
            Path.of(System.getProperty("report.program", "report.exe")).resolveSibling("print-argv.exe");
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final int MOST_TRIES = 3;

    private final WindowsProcessStarter starter =
            new WindowsProcessStarter(Path.of(System.getProperty("application.folder", "")));
    private final Path program;

    /** Puts the program and what it needs into a folder. */
    PrintArgv(Path folder) throws IOException {
        program = Files.copy(BUILT, folder.resolve("print-argv.exe"));
        MicrosoftRuntime.copyTo(folder);
    }

    Path program() {
        return program;
    }

    /** Starts a program as the current user, and waits for its end. */
    long run(String executable, String arguments) throws StartException {
        Target target = new Target(executable, arguments, program.getParent().toString());
        try (SuspendedProcess process = start(new LaunchRequest(target, new CurrentUser()))) {
            process.resume();
            return process.exitCodeWithin(PATIENCE_MILLISECONDS);
        }
    }

    /** On a busy computer Wine now and then loses one of many processes that are started, and says 1359. */
    private SuspendedProcess start(LaunchRequest request) throws StartException {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return starter.start(request);
            } catch (StartException e) {
                if (e.error().code() != WinError.ERROR_INTERNAL_ERROR) {
                    throw e;
                }
            }
        }
        return starter.start(request);
    }

    /** What reached print-argv.exe since the last call, once for each of its runs. */
    List<Seen> seen() throws IOException {
        Path file = program.resolveSibling("print-argv.texts");
        if (Files.notExists(file)) {
            return List.of();
        }
        // Not by a charset: they replace a surrogate without its partner.
        char[] units = new char[(int) Files.size(file) / 2];
        ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asCharBuffer()
                .get(units);
        Files.delete(file);
        Iterator<String> texts =
                Arrays.asList(new String(units).split("\0", -1)).iterator();
        List<Seen> seen = new ArrayList<>();
        for (String count = texts.next(); texts.hasNext(); count = texts.next()) {
            List<String> own = take(Integer.parseInt(count), texts);
            List<String> microsoft = take(Integer.parseInt(texts.next()), texts);
            seen.add(new Seen(
                    withoutProgram(own), withoutProgram(microsoft), take(Integer.parseInt(texts.next()), texts)));
        }
        return seen;
    }

    private static List<String> take(int count, Iterator<String> texts) {
        return Stream.generate(texts::next).limit(count).toList();
    }

    private static List<String> withoutProgram(List<String> words) {
        return words.subList(1, words.size());
    }

    /**
     * What reached one run.
     *
     * @param arguments as the child's own C runtime split them
     * @param microsoft as Microsoft's did
     * @param variables what ARGUMENT_1 and so on held
     */
    record Seen(List<String> arguments, List<String> microsoft, List<String> variables) {}
}
