package org.runaslauncher.program.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The file names that a name without a path can stand for. */
final class BareName {
    /** What the command prompt takes where {@code PATHEXT} is missing. */
    private static final String USUAL = ".COM;.EXE;.BAT;.CMD";

    private static final String NEVER_IN_A_NAME = "\\/:*?\"<>|";

    private BareName() {}

    /**
     * The names in the order in which one folder is searched for them. As the command prompt does, a name with a dot is first taken as it is
     * ({@code foo.bar}), then with each extension ({@code foo.bar.exe}); one without a dot never as it is, because a file without extension
     * is no program.
     *
     * @param extensions the text of {@code PATHEXT}
     * @return nothing if it is no bare name
     */
    static List<String> inFolders(String name, String extensions) {
        return names(name, extensions.isBlank() ? USUAL : extensions);
    }

    /** The names of keys under {@code App Paths}: there the shell adds {@code .exe} and nothing else. */
    static List<String> inAppPaths(String name) {
        return names(name, ".exe");
    }

    private static List<String> names(String text, String extensions) {
        String name = text.replaceAll("[. ]+$", "");
        if (name.isBlank() || name.chars().anyMatch(c -> c < ' ' || NEVER_IN_A_NAME.indexOf(c) >= 0)) {
            return List.of();
        }
        Stream<String> itself = name.indexOf('.') >= 0 ? Stream.of(name) : Stream.empty();
        return Stream.concat(itself, split(extensions).stream().map(extension -> name + extension))
                .toList();
    }

    private static Set<String> split(String extensions) {
        Set<String> found = new LinkedHashSet<>();
        for (String extension : extensions.split(";")) {
            String text = extension.strip().toLowerCase(Locale.ROOT);
            if (text.length() > 1
                    && text.startsWith(".")
                    && text.chars().noneMatch(c -> NEVER_IN_A_NAME.indexOf(c) >= 0)) {
                found.add(text);
            }
        }
        return found;
    }
}
