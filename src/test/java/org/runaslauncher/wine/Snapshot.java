package org.runaslauncher.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a Windows computer that is off holds on drive C: and in its registry: a line for each folder, file (with its size), key and value. Wine writes
 * the registry down as text when it ends.
 */
record Snapshot(Set<String> lines) {
    static Snapshot of(WineComputer computer) {
        computer.endAll();
        Set<String> lines = new TreeSet<>();
        Path drive = computer.driveC();
        try (Stream<Path> files = Files.walk(drive)) {
            for (Path file : files.toList()) {
                String size = Files.isRegularFile(file) ? " " + Files.size(file) : "";
                lines.add("C:\\" + drive.relativize(file).toString().replace('/', '\\') + size);
            }
            Path prefix = drive.getParent();
            addRegistry("HKLM\\", prefix.resolve("system.reg"), lines);
            addRegistry("HKCU\\", prefix.resolve("user.reg"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(lines);
    }

    /** A key stands in brackets, with the time of its last change behind; its values are in the lines that follow, long ones in several. */
    private static void addRegistry(String root, Path file, Set<String> lines) throws IOException {
        String key = "";
        String value = "";
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("[")) {
                key = root + line.substring(1, line.lastIndexOf(']')).replace("\\\\", "\\");
                lines.add(key);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                value += line;
                if (line.endsWith("\\")) {
                    continue;
                }
                lines.add(key + " " + value);
            }
            value = "";
        }
    }

    /** What is in only one of both: with a plus what is new, with a minus what is gone. */
    List<String> changesTo(Snapshot after) {
        List<String> changes = new ArrayList<>();
        after.lines.stream().filter(line -> !lines.contains(line)).forEach(line -> changes.add("+ " + line));
        lines.stream().filter(line -> !after.lines.contains(line)).forEach(line -> changes.add("- " + line));
        return changes;
    }
}
