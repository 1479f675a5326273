package org.runaslauncher.program.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Paths and what Windows makes of them, from paths.txt, which says how it is written. */
public final class PathTable {
    private static final String CURRENT_FOLDER = "C:\\Windows";
    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}*]+)\\*([0-9]+)}");

    /**
     * One line.
     *
     * @param normalized empty where Windows has an error
     * @param onWindows11 the same where the names of devices count as on Windows 11
     * @param problem empty, or the name of the problem and its parameters
     */
    public record Row(
            int line,
            String text,
            String currentFolder,
            PathType type,
            String normalized,
            String onWindows11,
            String fileName,
            String extension,
            String problem) {

        static Row of(int line, String written) {
            String[] cells = written.split("  +", -1);
            if (cells.length != 8) {
                throw new IllegalArgumentException("line " + line + " has " + cells.length + " columns");
            }
            String text = cell(cells[0]);
            String full = cells[3].equals("=") ? text : cell(cells[3]);
            return new Row(
                    line,
                    text,
                    cells[1].equals("-") ? CURRENT_FOLDER : cell(cells[1]),
                    PathType.valueOf(cells[2]),
                    full,
                    cells[4].equals("=") ? full : cell(cells[4]),
                    cell(cells[5]),
                    cell(cells[6]),
                    cell(cells[7]));
        }

        @Override
        public String toString() {
            return "line " + line + ": " + text;
        }
    }

    private PathTable() {}

    public static List<Row> rows() {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith("# "))
                .mapToObj(i -> Row.of(i + 1, lines.get(i)))
                .toList();
    }

    /** All lines, with those that name a source or explain something. */
    static List<String> lines() {
        try (InputStream in = PathTable.class.getResourceAsStream("paths.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String written) {
        if (written.equals("-")) {
            return "";
        }
        String text = written.replace('␠', ' ');
        String repeated = REPEATED.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(run.group(1).repeat(Integer.parseInt(run.group(2)))));
        return CHARACTER
                .matcher(repeated)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
