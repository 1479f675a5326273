package org.runaslauncher.program.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.runaslauncher.program.suggest.Suggestion.Kind;
import org.runaslauncher.program.tools.AdministrativeTool;

/** What is known without a look at any disk, and can be searched at each key: the files to choose from, recent programs, and tools. */
public final class KnownPrograms {
    /** How many rows a search has at most. */
    public static final int MOST = 50;

    /** Nothing. */
    public static final KnownPrograms NONE = new KnownPrograms(List.of(), List.of(), List.of());

    private final List<Suggestion> offered;
    private final List<Suggestion> recent;
    private final List<Suggestion> tools;

    private KnownPrograms(List<Suggestion> offered, List<Suggestion> recent, List<Suggestion> tools) {
        this.offered = offered;
        this.recent = recent;
        this.tools = tools;
    }

    /** Recent programs, the last one first, and tools. */
    public static KnownPrograms of(List<String> recent, List<AdministrativeTool> tools) {
        return new KnownPrograms(
                List.of(),
                paths(Kind.RECENT, recent),
                tools.stream().map(Suggestion::ofTool).toList());
    }

    /** The same with the recent programs and the tools of another one. */
    public KnownPrograms with(KnownPrograms loaded) {
        return new KnownPrograms(offered, loaded.recent, loaded.tools);
    }

    /** The same without a recent program. */
    public KnownPrograms without(Suggestion forgotten) {
        return new KnownPrograms(
                offered, recent.stream().filter(row -> !row.equals(forgotten)).toList(), tools);
    }

    /** The same with files to choose from; of one there is no choice. */
    public KnownPrograms withOffered(List<String> files) {
        return new KnownPrograms(files.size() > 1 ? paths(Kind.OFFERED, files) : List.of(), recent, tools);
    }

    private static List<Suggestion> paths(Kind kind, List<String> paths) {
        return paths.stream().map(path -> Suggestion.ofPath(kind, path)).toList();
    }

    /** What the open list shows before something is typed: the files to choose from and nothing else, or all. */
    public List<Suggestion> all() {
        return offered.isEmpty()
                ? Stream.concat(recent.stream(), tools.stream()).toList()
                : offered;
    }

    /**
     * What has every word, in any order and whatever case, in what it is called or in its file. Where a word begins counts more than its
     * middle. A path has no words: of recent programs it is the beginning.
     */
    public List<Suggestion> search(String typed) {
        String text = lower(typed.strip());
        List<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Suggestion> atStarts = new ArrayList<>();
        List<Suggestion> inside = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Suggestion each : candidates(isPath(text))) {
            Match match = isPath(text) ? pathMatch(text, each) : match(words, each);
            if (match != Match.NONE && known.add(lower(each.program() + '\n' + each.arguments()))) {
                (match == Match.AT_STARTS ? atStarts : inside).add(each);
            }
        }
        return Stream.concat(atStarts.stream(), inside.stream()).limit(MOST).toList();
    }

    private Iterable<Suggestion> candidates(boolean path) {
        Stream<Suggestion> files = Stream.concat(offered.stream(), recent.stream());
        return (path ? files : Stream.concat(files, tools.stream()))::iterator;
    }

    static boolean isPath(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('/') >= 0 || text.indexOf(':') >= 0;
    }

    private enum Match {
        NONE,
        INSIDE,
        AT_STARTS
    }

    private static Match pathMatch(String text, Suggestion suggestion) {
        String program = lower(suggestion.program());
        // What is there already need not be offered.
        boolean more = program.length() > text.length() && program.startsWith(text.replace('/', '\\'));
        return more ? Match.AT_STARTS : Match.NONE;
    }

    private static Match match(List<String> words, Suggestion suggestion) {
        boolean tool = suggestion.kind() == Kind.TOOL;
        String text = lower(tool ? suggestion.name() + ' ' + suggestion.detail() : suggestion.name());
        List<String> parts = words(text);
        Match all = Match.AT_STARTS;
        for (String word : words) {
            if (parts.stream().noneMatch(part -> part.startsWith(word))) {
                all = Match.INSIDE;
                if (!text.contains(word)) {
                    return Match.NONE;
                }
            }
        }
        return all;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s()&/,-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
