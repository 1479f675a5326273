package org.runaslauncher.wine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Proves at scale, inside the Windows runtime under Wine, that what we quote arrives: command lines of programs, and of batch files through
 * cmd.exe. Prints the figures; fails when there is a difference. Started by {@code src/test/wine/proofs}; repeat a run with
 * {@code -Dproof.seed=...}.
 */
final class Proofs {
    private static final int LISTS = 1_000_000;
    private static final int CHILDREN = 1_000;
    private static final int BATCHES = 500;

    /** Each part is a process of its own, so that none takes longer than a command may. */
    private static final int LISTS_AT_ONCE = 100_000;

    private static final int CHILDREN_AT_ONCE = 100;
    private static final int BATCHES_AT_ONCE = 50;

    private static final Pattern FIGURE = Pattern.compile("(\\w+)=(\\d+)");

    private final WindowsRuntime runtime;
    private final long seed;
    private long parts;
    private long differences;

    private Proofs(WindowsRuntime runtime, long seed) {
        this.runtime = runtime;
        this.seed = seed;
    }

    /** Words, if the usual numbers are not wanted: lists of arguments (and as many raw lines), children, batch files. */
    public static void main(String[] words) {
        int lists = words.length > 0 ? Integer.parseInt(words[0]) : LISTS;
        int children = words.length > 1 ? Integer.parseInt(words[1]) : CHILDREN;
        int batches = words.length > 2 ? Integer.parseInt(words[2]) : BATCHES;
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("Seed: " + seed);
        try (WineComputer computer = new WineComputer("proofs")) {
            Application application = new Application(Folders.WINE.resolve("proofs-app/app"));
            WindowsRuntime runtime = new WindowsRuntime(computer, application, Folders.WINE.resolve("proofs-rig"));
            Proofs proofs = new Proofs(runtime, seed);
            String commandLine = "org.runaslauncher.windows.CommandLineProof";
            proofs.prove("lists of arguments, quoted and split again", commandLine, lists, LISTS_AT_ONCE, 1);
            proofs.prove("raw lines, split", commandLine, lists, LISTS_AT_ONCE, 2);
            proofs.prove("children that tell their argv", commandLine, children, CHILDREN_AT_ONCE, 3);
            proofs.prove("lists through cmd.exe", "org.runaslauncher.windows.BatchProof", batches, BATCHES_AT_ONCE, 1);
            if (proofs.differences > 0) {
                throw new AssertionError(proofs.differences + " differences");
            }
        }
    }

    /** Runs a class whose words are a seed and numbers, of which only one is not zero. */
    private void prove(String what, String program, int count, int atOnce, int place) {
        if (count == 0) {
            return;
        }
        long begin = System.nanoTime();
        List<String> figures = new ArrayList<>();
        for (int done = 0; done < count; done += atOnce) {
            List<String> words = new ArrayList<>(List.of(program, String.valueOf(seed + parts++)));
            int some = Math.min(atOnce, count - done);
            IntStream.rangeClosed(1, 3).forEach(i -> words.add(i == place ? String.valueOf(some) : "0"));
            String output = runtime.run(words).mustSucceed().output();
            if (!output.contains("differences=0")) {
                System.out.print(output);
            }
            figures.add(output);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        differences += sum(figures, "differences");
        System.out.printf(
                Locale.ROOT, "%,d %s: %d differences, %.0f s%n", count, what, sum(figures, "differences"), seconds);
        long apart = sum(figures, "apart");
        if (apart > 0) {
            System.out.printf(
                    Locale.ROOT, "  of them %,d on which CommandLineToArgvW and the C runtime differ%n", apart);
        }
        long refused = sum(figures, "refused");
        if (refused > 0) {
            System.out.printf(Locale.ROOT, "  and %,d refused, each for its reason%n", refused);
        }
    }

    private static long sum(List<String> outputs, String name) {
        return outputs.stream()
                .flatMap(output -> FIGURE.matcher(output).results())
                .filter(figure -> figure.group(1).equals(name))
                .mapToLong(figure -> Long.parseLong(figure.group(2)))
                .sum();
    }
}
