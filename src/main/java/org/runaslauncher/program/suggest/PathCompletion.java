package org.runaslauncher.program.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.runaslauncher.program.suggest.FolderContents.Entry;
import org.runaslauncher.program.suggest.Suggestion.Kind;

/** Completes a typed path: the folders and the startable files that begin with what stands behind its last backslash. */
public final class PathCompletion {
    /** Looked through at most, so that a folder of a million files takes no longer. */
    private static final int MOST_FOUND = 20_000;

    /** A drive or a share, then folders; a share is complete with the backslash behind it. */
    private static final Pattern FOLDER =
            Pattern.compile("(?:[A-Za-z]:|\\\\\\\\[^\\\\/:*?\"<>|]+\\\\[^\\\\/:*?\"<>|]+)\\\\(?:.*\\\\)?");

    private static final Pattern DEVICE = Pattern.compile("\\\\\\\\[?.]\\\\");

    private final FolderContents folders;

    public PathCompletion(FolderContents folders) {
        this.folders = folders;
    }

    /**
     * The rows for a text. On another computer, or where that cannot be excluded, it looks only if it is told to; otherwise the one row
     * offers to do so.
     *
     * @param asked whether the user has asked for it
     */
    public List<Suggestion> complete(String typed, boolean asked) {
        String path = path(typed);
        String folder = folderOf(path);
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!asked && !folders.isLocal(folder)) {
            return List.of(new Suggestion(Kind.ASK, folder, "", folder, ""));
        }
        return folders.list(folder, path.substring(folder.length()), MOST_FOUND).stream()
                .filter(entry -> entry.folder() || Startable.is(entry.name()))
                .sorted(Comparator.comparing((Entry entry) -> !entry.folder())
                        .thenComparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .limit(KnownPrograms.MOST)
                .map(entry -> suggestion(folder, entry))
                .filter(suggestion -> !suggestion.program().equalsIgnoreCase(path))
                .toList();
    }

    /** The typed folder if it is on this computer, otherwise nothing. */
    String folder(String typed) {
        String folder = folderOf(path(typed));
        return !folder.isEmpty() && folders.isLocal(folder) ? folder : "";
    }

    /** Up to the last backslash; empty for what is no folder, such as the name of a device. */
    private static String folderOf(String path) {
        String folder = path.substring(0, path.lastIndexOf('\\') + 1);
        return FOLDER.matcher(folder).matches() && !DEVICE.matcher(folder).lookingAt() ? folder : "";
    }

    private static Suggestion suggestion(String folder, Entry entry) {
        String path = folder + entry.name();
        return entry.folder()
                ? new Suggestion(Kind.FOLDER, entry.name(), "", path + '\\', "")
                : new Suggestion(Kind.FILE, entry.name(), "", path, "");
    }

    /** Without the quotation mark that a path with blanks may begin with; a closed one is followed by arguments, which nobody completes. */
    private static String path(String typed) {
        String text = typed.stripLeading().replace('/', '\\');
        String path = text.startsWith("\"") ? text.substring(1) : text;
        return path.indexOf('"') < 0 ? path : "";
    }
}
