package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.BatchCommand;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.InvalidBatchCommandException;
import org.runaslauncher.windows.PrintArgv.Seen;

/**
 * Runs batch files through the cmd.exe of this Windows (or Wine) and compares what reached them with what was typed. Its main method runs
 * inside the Windows runtime and prints the figures; {@code src/test/wine/proofs} starts it.
 *
 * <p>Wine's cmd.exe is another program than Microsoft's, written from its behaviour. It is where the two agree that this proves something;
 * that Microsoft's does the same with plain quotes is documented, but was not tried here.
 */
final class BatchProof {
    static final long EXIT_CODE = 7;

    private static final String CMD = System.getenv("SystemRoot") + "\\system32\\cmd.exe";
    private static final int PARAMETERS = 9;

    private final Path folder;
    private final PrintArgv child;
    private final List<String> differences = new ArrayList<>();
    private int refused;

    BatchProof(Path folder) throws IOException {
        this.folder = folder;
        child = new PrintArgv(folder);
    }

    /** Words: seed, accepted lists. */
    public static void main(String[] words) throws IOException, StartException {
        BatchProof proof = new BatchProof(Files.createTempDirectory("batch proof"));
        proof.lists(Long.parseLong(words[0]), Integer.parseInt(words[1]));
        proof.differences.stream().limit(10).forEach(System.out::println);
        System.out.printf("differences=%d refused=%d%n", proof.differences.size(), proof.refused);
    }

    List<String> differences() {
        return differences;
    }

    int refused() {
        return refused;
    }

    /** Until so many lists were accepted; one list of two may hold what is refused. */
    void lists(long seed, int accepted) throws IOException, StartException {
        ArgumentGenerator everything = new ArgumentGenerator(seed);
        ArgumentGenerator harmless = ArgumentGenerator.without(seed, "%!\"\r\n\u000b\u007f\u0001");
        Path file = batchFile("proof.bat");
        for (int done = 0; done < accepted; ) {
            done += arrives(file, harmless.list()) ? 1 : 0;
            done += arrives(file, everything.list()) ? 1 : 0;
        }
    }

    /** A file that hands its parameters on in each of the ways that batch files know. */
    Path batchFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Stream<String> variables =
                IntStream.rangeClosed(1, PARAMETERS).mapToObj(i -> "set \"ARGUMENT_" + i + "=[%~" + i + "]\"");
        Stream<String> calls =
                Stream.of(all(), "%*").map(words -> '"' + child.program().toString() + "\" " + words);
        List<String> lines = Stream.of(Stream.of("@echo off"), variables, calls, Stream.of("exit /b " + EXIT_CODE, ""))
                .flatMap(part -> part)
                .toList();
        return Files.writeString(file, String.join("\r\n", lines), StandardCharsets.US_ASCII);
    }

    private static String all() {
        return IntStream.rangeClosed(1, PARAMETERS).mapToObj(i -> "%" + i).collect(Collectors.joining(" "));
    }

    /** Whether the list was accepted; it is a difference if it should not have been, or arrives as another. */
    boolean arrives(Path file, List<String> list) throws IOException, StartException {
        String typed = CommandLine.join(list);
        BatchCommand command;
        try {
            command = BatchCommand.of(CMD, file.toString(), typed);
        } catch (InvalidBatchCommandException e) {
            refused++;
            compare("refused without a reason", typed, true, mustBeRefused(list));
            return false;
        }
        compare("accepted", typed, false, mustBeRefused(list));
        long exitCode = child.run(command.interpreter(), command.arguments());
        compare("exit code", typed, EXIT_CODE, exitCode);
        Seen expected = new Seen(list, list, variables(list));
        compare("%1 to %9, then %*", typed, List.of(expected, expected), child.seen());
        try (Stream<Path> files = Files.list(folder)) {
            compare("files", typed, 3L, files.count());
        }
        return true;
    }

    private static List<String> variables(List<String> list) {
        return IntStream.range(0, PARAMETERS)
                .mapToObj(i -> '[' + (i < list.size() ? list.get(i) : "") + ']')
                .toList();
    }

    /** Told once more, without a look at the rule that is proved. */
    private static boolean mustBeRefused(List<String> list) {
        return list.stream()
                .anyMatch(argument -> argument.matches("(?s).*[%!\"\\p{Cntrl}&&[^\t]].*")
                        || argument.matches("(?s).*[^\\p{L}\\p{Nd}#$*+./:?@\\\\_-].*\\\\|.*ÿ.*\\\\"));
    }

    private void compare(String what, String typed, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + ": [" + typed + "]\n  expected " + expected + "\n  but was  " + actual);
        }
    }
}
