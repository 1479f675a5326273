package org.runaslauncher.fakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.runaslauncher.program.suggest.FolderContents;

/** FolderContents in memory. Paths on drive C: are local. */
public final class FakeFolderContents implements FolderContents {
    /** Before the answer to what lies in a folder. */
    public final Gate gate = new Gate();

    /** The folders that were looked into. */
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, List<Entry>> folders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Puts files and, with a backslash at their ends, folders into a folder. */
    public FakeFolderContents folder(String folder, String... names) {
        for (String name : names) {
            boolean isFolder = name.endsWith("\\");
            folders.computeIfAbsent(folder, f -> new ArrayList<>())
                    .add(new Entry(isFolder ? name.substring(0, name.length() - 1) : name, isFolder));
        }
        return this;
    }

    @Override
    public boolean isLocal(String path) {
        return path.toUpperCase(Locale.ROOT).startsWith("C:\\");
    }

    @Override
    public List<Entry> list(String folder, String beginning, int most) {
        asked.add(folder);
        gate.pass();
        return folders.getOrDefault(folder, List.of()).stream()
                .filter(entry -> entry.name().regionMatches(true, 0, beginning, 0, beginning.length()))
                .limit(most)
                .toList();
    }
}
