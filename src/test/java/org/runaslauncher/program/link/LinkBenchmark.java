package org.runaslauncher.program.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How long it takes to read the slowest of all links with one wrong byte, beside reading its file, which is the baseline. Then the same
 * for the worst of the largest links. Prints a table of medians; the slowest time of all is also that in which the computer did something
 * else, the slowest link is that with the largest median.
 */
final class LinkBenchmark {
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;
    private static final int ROUNDS = 20;
    /** For what is around them. */
    private static final int ROOM = 1_000;

    private LinkBenchmark() {}

    public static void main(String[] words) throws IOException {
        System.out.println(
                "\n| links | reading one | slowest link | slowest time | reading its file (baseline) | ratio |");
        System.out.println("|---|---|---|---|---|---|");
        byte[] link = LinkSamples.everything().build();
        Path file = Files.createTempFile("link", ".lnk");
        try {
            Files.write(file, link);
            double[] reading = new double[link.length * ROUNDS];
            double[] parsing = new double[link.length * ROUNDS];
            for (int i = 0; i < parsing.length; i++) {
                byte[] wrong = link.clone();
                wrong[i % link.length] ^= (byte) 0x80;
                reading[i] = microseconds(() -> read(file));
                parsing[i] = microseconds(() -> parse(wrong));
            }
            print("every byte of a link of " + link.length + " bytes wrong once", link.length, parsing, reading);
            worst(file, "the smallest blocks", blocks());
            worst(file, "the smallest properties", properties());
            worst(file, "the longest texts", texts());
        } finally {
            Files.delete(file);
        }
    }

    private static void worst(Path file, String what, byte[] link) throws IOException {
        Files.write(file, link);
        double[] reading = new double[ROUNDS];
        double[] parsing = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            reading[i] = microseconds(() -> read(file));
            parsing[i] = microseconds(() -> parse(link));
        }
        print(what + " in " + link.length + " bytes", 1, parsing, reading);
    }

    /** As many of the smallest blocks as a link can have. */
    static byte[] blocks() {
        LittleEndian blocks = new LittleEndian()
                .bytes(LinkSamples.inACodePage().withoutTerminal().build());
        while (blocks.size() + Long.BYTES <= ShellLink.LARGEST) {
            blocks.number32(Long.BYTES).number32(0);
        }
        return blocks.toBytes();
    }

    /** As many of the smallest properties. */
    static byte[] properties() {
        LittleEndian values = new LittleEndian();
        while (values.size() + ROOM <= ShellLink.LARGEST) {
            values.number32(9).number32(1).zeros(1);
        }
        LittleEndian store = new LittleEndian()
                .number32(24L + values.size())
                .number32(0x53505331L)
                .bytes(LinkSamples.APP_USER_MODEL)
                .bytes(values.toBytes());
        return new LinkBuilder()
                .idList(LinkSamples.ITEMS)
                .propertyStore(store.toBytes())
                .build();
    }

    /** Four texts in a LinkInfo that are all the same, and as long as can be. */
    static byte[] texts() {
        int size = ShellLink.LARGEST - ROOM;
        byte[] text = "C:\\日".repeat(size / 8).getBytes(StandardCharsets.UTF_16LE);
        LittleEndian info = new LittleEndian()
                .number32(size)
                .number32(0x24)
                .number32(1)
                .number32(0x24)
                .number32(0x38)
                .number32(0)
                .number32(0x38)
                .number32(0x38)
                .number32(0x38)
                .number32(0x10)
                .zeros(16);
        info.bytes(Arrays.copyOf(text, size - info.size() - 2)).zeros(2);
        return new LinkBuilder().linkInfo(info.toBytes()).build();
    }

    /** @param links how many there are, in turn */
    private static void print(String what, int links, double[] parsing, double[] reading) {
        double slowestLink = IntStream.range(0, links)
                .mapToDouble(first ->
                        median(IntStream.range(0, ROUNDS).mapToDouble(round -> parsing[first + round * links])))
                .max()
                .orElseThrow();
        double usual = median(Arrays.stream(parsing));
        double baseline = median(Arrays.stream(reading));
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f us | %.1f us | %.1f us | %.1f us | %.2f |%n",
                what,
                usual,
                slowestLink,
                Arrays.stream(parsing).max().orElseThrow(),
                baseline,
                usual / baseline);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void read(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parse(byte[] link) {
        try {
            ShellLink.parse(link);
        } catch (InvalidLinkException e) {
            // As good an answer as any, here.
        }
    }

    private static double microseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOSECONDS_PER_MICROSECOND;
    }
}
