package org.runaslauncher.windows;

import java.util.Optional;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;

/** Asks Windows about a program's file. Nothing of the file runs, no extension of the shell is loaded, and nobody is asked online. */
public final class WindowsProgramInspector implements ProgramInspector {
    @Override
    public Optional<Pixels> icon(String path, int size) {
        return FileIcon.of(path, size);
    }

    @Override
    public About describe(String path) {
        return VersionInfo.of(path);
    }

    @Override
    public About inspect(String path) {
        try (OpenedFile file = OpenedFile.open(path)) {
            About about = describe(path);
            return file == null ? about : FileSignature.addTo(about, path, file);
        }
    }
}
