package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.program.CommandLine;
import org.runaslauncher.program.CommandLine.Split;
import org.runaslauncher.program.ReferenceSplitter;
import org.runaslauncher.windows.PrintArgv.Seen;

/**
 * Compares our quoting and splitting with what Windows programs use: CommandLineToArgvW of this Windows (or Wine), and the C runtime of
 * Microsoft. Its main method runs inside the Windows runtime and prints the figures; {@code src/test/wine/proofs} starts it.
 */
final class CommandLineProof {
    private static final String PROGRAM = "x.exe";

    private final ArgumentGenerator generator;
    private final MicrosoftRuntime runtime;
    private final PrintArgv child;
    private final List<String> differences = new ArrayList<>();
    private int linesApart;

    CommandLineProof(long seed, Path folder) throws IOException {
        generator = new ArgumentGenerator(seed);
        runtime = new MicrosoftRuntime(Files.createDirectory(folder.resolve("runtime")));
        child = new PrintArgv(Files.createDirectory(folder.resolve("child ü")));
    }

    /** Words: seed, lists, lines, children. */
    public static void main(String[] words) throws IOException, StartException {
        Path folder = Files.createTempDirectory("proof");
        CommandLineProof proof = new CommandLineProof(Long.parseLong(words[0]), folder);
        proof.lists(Integer.parseInt(words[1]));
        proof.lines(Integer.parseInt(words[2]));
        proof.children(Integer.parseInt(words[3]));
        proof.differences.stream().limit(10).forEach(System.out::println);
        System.out.printf("differences=%d apart=%d%n", proof.differences.size(), proof.linesApart);
    }

    List<String> differences() {
        return differences;
    }

    /** Lines that CommandLineToArgvW and the C runtime split differently. */
    int linesApart() {
        return linesApart;
    }

    /** What we quote comes back from everybody who splits. */
    void lists(int count) {
        for (int i = 0; i < count; i++) {
            List<String> list = generator.list();
            String joined = CommandLine.join(list);
            String line = PROGRAM + ' ' + joined;
            compare("split", joined, list, CommandLine.split(joined));
            compare("CommandLineToArgvW", line, list, arguments(SplittingShell32.split(line)));
            compare("C runtime", line, list, arguments(runtime.split(line)));
        }
    }

    /**
     * What somebody typed is split as the C runtime does, and the program is taken off as CommandLineToArgvW does. Where these two are not
     * of one mind, it is about two quotes inside quotes and nothing else.
     */
    void lines(int count) {
        for (int i = 0; i < count; i++) {
            String typed = generator.line();
            List<String> ours = CommandLine.split(typed);
            List<String> shell = arguments(SplittingShell32.split(PROGRAM + ' ' + typed));
            compare("C runtime", typed, arguments(runtime.split(PROGRAM + ' ' + typed)), ours);
            compare("CommandLineToArgvW", typed, shell, ReferenceSplitter.splitAsShell(typed));
            linesApart += shell.equals(ours) ? 0 : 1;
            program(typed.stripLeading());
        }
    }

    private void program(String line) {
        if (line.isEmpty()) {
            // The function answers the path of this process.
            return;
        }
        Split split = CommandLine.splitProgram(line);
        List<String> ours = Stream.concat(
                        Stream.of(split.program()), ReferenceSplitter.splitAsShell(split.arguments()).stream())
                .toList();
        compare("splitProgram", line, SplittingShell32.split(line), ours);
    }

    /** What we quote reaches a process that we start. */
    void children(int count) throws IOException, StartException {
        for (int i = 0; i < count; i++) {
            List<String> list = generator.list();
            String joined = CommandLine.join(list);
            long exitCode = child.run(child.program().toString(), joined);
            compare("child", joined, List.of(new Seen(list, list, List.of())), child.seen());
            compare("exit code", joined, List.of(0L), List.of(exitCode));
        }
    }

    private static List<String> arguments(List<String> words) {
        return words.subList(1, words.size());
    }

    private void compare(String who, String line, List<?> expected, List<?> actual) {
        if (!expected.equals(actual)) {
            differences.add(who + ": [" + line + "]\n  expected " + expected + "\n  but was  " + actual);
        }
    }
}
