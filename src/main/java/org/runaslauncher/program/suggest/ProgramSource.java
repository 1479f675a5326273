package org.runaslauncher.program.suggest;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.settings.History;

/** Where the program field gets its rows and icons from. Every method may take long: never call one from the event thread. */
public final class ProgramSource {
    private final History recent;
    private final AdministrativeTools tools;
    private final PathCompletion completion;
    private final LocalIcons icons;

    public ProgramSource(
            History recent, AdministrativeTools tools, FolderContents folders, ProgramInspector inspector) {
        this.recent = recent;
        this.tools = tools;
        this.completion = new PathCompletion(folders);
        this.icons = new LocalIcons(inspector, folders);
    }

    /** What was started last, and the tools of this computer. */
    public KnownPrograms known() {
        return KnownPrograms.of(recent.all(), tools.installed());
    }

    /** Takes a program off those that were started last. */
    public void forget(String program) {
        recent.remove(program);
    }

    /**
     * Where the file dialog opens when a text stands in the field: its folder, if that is on this computer.
     *
     * @return empty for any other text
     */
    public String startFolder(String typed) {
        return completion.folder(typed);
    }

    /** @see PathCompletion#complete */
    public List<Suggestion> complete(String typed, boolean asked) {
        return completion.complete(typed, asked);
    }

    /** @see LocalIcons#icon */
    public Optional<Pixels> icon(String path, int size) {
        return icons.icon(path, size);
    }
}
