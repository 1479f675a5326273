package org.runaslauncher.program.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of the places: Windows' own folders, {@code App Paths} of the computer, those of the user, {@code PATH}. Within a folder all names
 * that the one asked for can stand for, before the next folder.
 */
public final class SearchOrder {
    private final Places places;

    public SearchOrder(Places places) {
        this.places = places;
    }

    /** Whose registrations. */
    public enum Owner {
        COMPUTER,
        USER
    }

    /** What has to be asked of Windows. */
    public interface Places {
        /** System32 and the Windows folder, in this order. */
        List<String> windowsFolders();

        /** The default value of the key under {@code App Paths} that has a file's name, as it is. */
        Optional<String> appPath(Owner owner, String fileName);

        /** The variable {@code PATH}, or an empty text. */
        String path();

        /** The variable {@code PATHEXT}, or an empty text. */
        String pathExtensions();

        /** Whether a letter leads to another computer. What lies there is not looked at. */
        boolean isOnNetwork(char letter);

        /** Whether a full path is that of a file. */
        boolean isFile(String path);
    }

    /**
     * The first place where it is found. No other computer is asked: a program that is registered as lying on one is taken to be there.
     *
     * @param name without a path
     */
    public Optional<String> find(String name) {
        List<String> names = BareName.inFolders(name, places.pathExtensions());
        return Stream.<Stream<String>>of(
                        places.windowsFolders().stream().flatMap(folder -> in(folder, names)),
                        registered(Owner.COMPUTER, name),
                        registered(Owner.USER, name),
                        // Lazy: a letter is looked at only when everything before it was in vain.
                        PathVariable.folders(places.path()).stream()
                                .filter(folder -> !places.isOnNetwork(folder.charAt(0)))
                                .flatMap(folder -> in(folder, names)))
                .flatMap(candidates -> candidates)
                .findFirst();
    }

    private boolean isElsewhere(String path) {
        return path.startsWith("\\\\") || places.isOnNetwork(path.charAt(0));
    }

    private Stream<String> in(String folder, List<String> names) {
        return names.stream().map(name -> folder + '\\' + name).filter(places::isFile);
    }

    private Stream<String> registered(Owner owner, String name) {
        return BareName.inAppPaths(name).stream()
                .flatMap(key -> places.appPath(owner, key).stream())
                .flatMap(value -> AppPathValue.program(value).stream())
                // Any program of the user can register one, and name a server to be asked.
                .filter(path -> isElsewhere(path) || places.isFile(path));
    }
}
