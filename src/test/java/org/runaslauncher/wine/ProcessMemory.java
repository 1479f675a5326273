package org.runaslauncher.wine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.runaslauncher.rig.Secret;

/** The memory of a process, searched from outside while the process is stopped. Looks at everything that can be written. */
final class ProcessMemory {
    /** A piece of a secret this long counts as a copy. */
    static final int LETTERS = 8;

    private static final int CHUNK = 1 << 22;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);

    private final long process;

    /** The process of an executable, by its path as Windows knows it. */
    ProcessMemory(String executable) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            List<Long> found = all.map(ProcessHandle::pid)
                    .filter(pid -> commandLine(pid).startsWith(executable + '\0'))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError("not one process, but " + found.size());
            }
            process = found.get(0);
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
        } catch (IOException ended) {
            return "";
        }
    }

    /** Stops the process, tells where copies of secrets lie, or pieces of them, and lets it go on. */
    List<List<String>> copies(Secret... secrets) {
        signal("STOP");
        try {
            return Stream.of(secrets).map(this::copies).toList();
        } finally {
            signal("CONT");
        }
    }

    /** With the shell's own command: the program of that name is not on every Debian. */
    private void signal(String name) {
        Command.run("bash", "-c", "kill -" + name + ' ' + process).mustSucceed();
    }

    private List<String> copies(Secret secret) {
        List<String> found = new ArrayList<>();
        Path thread = livingThread();
        try (RandomAccessFile memory =
                new RandomAccessFile(thread.resolve("mem").toFile(), "r")) {
            for (String mapping : Files.readAllLines(thread.resolve("maps"))) {
                if (mapping.split(" ")[1].startsWith("rw")) {
                    search(memory, mapping, pieces(secret), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static List<byte[]> pieces(Secret secret) {
        List<byte[]> pieces = new ArrayList<>();
        for (int i = 0; i + LETTERS <= secret.text().length(); i++) {
            for (Charset encoding : ENCODINGS) {
                pieces.add(secret.text().substring(i, i + LETTERS).getBytes(encoding));
            }
        }
        return pieces;
    }

    /** At the end of a process its first thread may be gone already, and through it the memory cannot be seen any more. */
    private Path livingThread() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process), "task"))) {
            return threads.filter(thread -> !mappings(thread).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the process has ended"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mappings(Path thread) {
        try {
            return Files.readString(thread.resolve("maps"));
        } catch (IOException ended) {
            return "";
        }
    }

    private static void search(RandomAccessFile memory, String mapping, List<byte[]> pieces, List<String> found)
            throws IOException {
        long start = Long.parseUnsignedLong(mapping.substring(0, mapping.indexOf('-')), 16);
        long end = Long.parseUnsignedLong(mapping.substring(mapping.indexOf('-') + 1, mapping.indexOf(' ')), 16);
        boolean[] isFirst = new boolean[256];
        pieces.forEach(piece -> isFirst[piece[0] & 0xFF] = true);
        byte[] chunk = new byte[CHUNK];
        // The last bytes of a chunk are looked at again with the next one: a copy may lie across.
        for (long at = start; at < end; at += CHUNK - 2 * LETTERS) {
            memory.seek(at);
            int length = read(memory, chunk, (int) Math.min(CHUNK, end - at));
            for (int i = 0; i < length; i++) {
                if (isFirst[chunk[i] & 0xFF] && isPiece(chunk, i, length, pieces)) {
                    found.add("%x in %s".formatted(at + i, mapping));
                }
            }
        }
    }

    /** Pages that nobody can read hold nothing. */
    private static int read(RandomAccessFile memory, byte[] chunk, int length) {
        try {
            memory.readFully(chunk, 0, length);
            return length;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static boolean isPiece(byte[] chunk, int at, int length, List<byte[]> pieces) {
        return pieces.stream()
                .anyMatch(piece -> at + piece.length <= length
                        && Arrays.equals(chunk, at, at + piece.length, piece, 0, piece.length));
    }
}
