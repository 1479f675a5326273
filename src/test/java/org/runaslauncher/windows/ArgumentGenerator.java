package org.runaslauncher.windows;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arguments and raw command lines in which what makes trouble comes often. Never NUL: no command line holds one. */
final class ArgumentGenerator {
    private static final List<String> TROUBLE = List.of(
            "\"",
            "\"",
            "\"",
            "\"\"",
            "\\",
            "\\",
            "\\\\",
            "\\\"",
            " ",
            " ",
            "\t",
            "\n",
            "\r",
            "\u000b",
            "\u00a0",
            "\u3000",
            "%",
            "%PATH%",
            "^",
            "&",
            "|",
            "<",
            ">",
            "(",
            ")",
            "!",
            "=",
            ",",
            ";",
            "'",
            "`",
            "*",
            "?",
            "/",
            "-",
            "~",
            "a",
            "b",
            "Z",
            "0",
            "ü",
            "ß",
            "ÿ",
            "Я",
            "日",
            "\uff02",
            "\uff05",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\uffff",
            "\u007f",
            "\u0001");

    private static final int MOST_ARGUMENTS = 6;
    private static final int MOST_PIECES = 12;
    private static final int LONGEST_RUN = 200;

    private final Random random;
    private final List<String> pieces;

    ArgumentGenerator(long seed) {
        this(seed, TROUBLE);
    }

    private ArgumentGenerator(long seed, List<String> pieces) {
        random = new Random(seed);
        this.pieces = pieces;
    }

    /** The same without some pieces. */
    static ArgumentGenerator without(long seed, String characters) {
        return new ArgumentGenerator(
                seed,
                TROUBLE.stream()
                        .filter(piece -> piece.chars().noneMatch(c -> characters.indexOf(c) >= 0))
                        .toList());
    }

    List<String> list() {
        return Stream.generate(this::argument)
                .limit(random.nextInt(MOST_ARGUMENTS + 1))
                .toList();
    }

    /** A raw line, which nobody has quoted. */
    String line() {
        return Stream.generate(this::argument).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
    }

    private String argument() {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> piece().repeat(1 + random.nextInt(LONGEST_RUN)) + pieces(2);
            default -> pieces(MOST_PIECES);
        };
    }

    private String pieces(int most) {
        return Stream.generate(this::piece).limit(random.nextInt(most + 1)).collect(Collectors.joining());
    }

    private String piece() {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
