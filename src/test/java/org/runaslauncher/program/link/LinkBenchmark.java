package org.runaslauncher.program.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long it takes to read the slowest of all links with one wrong byte, beside reading its file, which is the baseline. The size of the worst file is
 * the largest that is read at all. Prints two lines.
 */
final class LinkBenchmark {
    private static final double NANOSECONDS_PER_MICROSECOND = 1e3;
    private static final int ROUNDS = 20;

    private LinkBenchmark() {}

    public static void main(String[] words) throws IOException {
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
            print("every byte of a link of " + link.length + " bytes wrong once", parsing, reading);
            worst(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void worst(Path file) throws IOException {
        LittleEndian blocks = new LittleEndian()
                .bytes(LinkSamples.inACodePage().withoutTerminal().build());
        while (blocks.size() + Long.BYTES <= ShellLink.LARGEST) {
            blocks.number32(Long.BYTES).number32(0);
        }
        byte[] link = blocks.toBytes();
        Files.write(file, link);
        double[] reading = new double[ROUNDS];
        double[] parsing = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            reading[i] = microseconds(() -> read(file));
            parsing[i] = microseconds(() -> parse(link));
        }
        print("the largest link, all of the smallest blocks", parsing, reading);
    }

    private static void print(String what, double[] parsing, double[] reading) {
        Arrays.sort(parsing);
        Arrays.sort(reading);
        int middle = parsing.length / 2;
        System.out.printf(
                Locale.ROOT,
                "| %s | median %.1f us, slowest %.1f us | reading the file %.1f us | %.2f |%n",
                what,
                parsing[middle],
                parsing[parsing.length - 1],
                reading[middle],
                parsing[middle] / reading[middle]);
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
