package org.runaslauncher.wine;

import java.util.Map;

/**
 * A key of the keyboard that is not in use. A letter that the keyboard lacks is put there before somebody types it: xdotool would do so in
 * the same moment, and a program that is slow to notice would lose the letter.
 */
final class SpareKey {
    private final Map<String, String> environment;
    private String code;

    SpareKey(Map<String, String> environment) {
        this.environment = environment;
    }

    static boolean isNeededFor(int letter) {
        return letter > '~';
    }

    void carry(int letter) {
        if (code == null) {
            code = firstUnused();
        }
        String change = "keycode %s = U%04X%n".formatted(code, letter);
        Command.run(environment, change, "xmodmap", "-").mustSucceed();
    }

    private String firstUnused() {
        return Command.run(environment, "", "xmodmap", "-pke")
                .output()
                .lines()
                .filter(line -> line.matches("keycode +\\d+ = *"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
    }
}
