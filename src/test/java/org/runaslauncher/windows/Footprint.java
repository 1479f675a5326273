package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What this process takes of the computer.
 *
 * @param heap bytes in use, after a garbage collection
 * @param memory bytes of all memory that is its own; known under Wine only, from what Linux says of the process
 */
record Footprint(int handles, int threads, long heap, long memory) {
    private static final Path LINUX = Path.of("Z:\\proc");

    static Footprint now() {
        System.gc();
        return new Footprint(
                handleCount(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ownMemory());
    }

    /** GetProcessHandleCount, which Wine lacks, in another way. */
    private interface Ntdll extends StdCallLibrary {
        Ntdll INSTANCE = Native.load("ntdll", Ntdll.class);

        int SYSTEM_EXTENDED_HANDLE_INFORMATION = 64;
        int ENTRY = 40;
        int PROCESS_IN_ENTRY = 8;

        int NtQuerySystemInformation(int what, Pointer buffer, int size, Pointer needed);
    }

    private static int handleCount() {
        try (Memory all = new Memory(1 << 22)) {
            int status = Ntdll.INSTANCE.NtQuerySystemInformation(
                    Ntdll.SYSTEM_EXTENDED_HANDLE_INFORMATION, all, (int) all.size(), null);
            if (status != 0) {
                throw new AssertionError("NtQuerySystemInformation answers " + Integer.toHexString(status));
            }
            long own = ProcessHandle.current().pid();
            return (int) IntStream.range(0, (int) all.getLong(0))
                    .mapToLong(i -> all.getLong(2L * Long.BYTES + (long) i * Ntdll.ENTRY + Ntdll.PROCESS_IN_ENTRY))
                    .filter(process -> process == own)
                    .count();
        }
    }

    private static long ownMemory() {
        try (Stream<String> lines = Files.lines(linuxProcess().resolve("status"))) {
            return lines.filter(line -> line.startsWith("RssAnon:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path linuxProcess() throws IOException {
        String executable = System.getProperty("java.home") + "\\bin\\java.exe";
        try (Stream<Path> all = Files.list(LINUX)) {
            return all.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .filter(folder -> commandLine(folder).startsWith(executable))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String commandLine(Path folder) {
        try {
            return new String(Files.readAllBytes(folder.resolve("cmdline")), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }
}
