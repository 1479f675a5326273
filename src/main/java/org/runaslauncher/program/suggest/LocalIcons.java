package org.runaslauncher.program.suggest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;

/** The icons of files on this computer. Of any other file there is none: looking at a list must not touch a host. */
public final class LocalIcons {
    private static final Pattern ON_A_DRIVE = Pattern.compile("[A-Za-z]:\\\\.+");

    private final ProgramInspector inspector;
    private final FolderContents folders;

    public LocalIcons(ProgramInspector inspector, FolderContents folders) {
        this.inspector = inspector;
        this.folders = folders;
    }

    /** Not for the event thread. */
    public Optional<Pixels> icon(String path, int size) {
        return ON_A_DRIVE.matcher(path).matches() && folders.isLocal(path)
                ? inspector.icon(path, size)
                : Optional.empty();
    }
}
