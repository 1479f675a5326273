package org.runaslauncher.windows;

import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.IconPlace;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.program.about.ProgramInspector;

/**
 * Looks at a program's file. Nothing of the file runs, no extension of the shell is loaded, and nobody is asked online. What the file
 * contains is read here; only its signature is Windows's to judge, which reads the whole file, one that nobody has signed twice (for the
 * two kinds of catalogs), and cannot be interrupted: {@link HashLimit} says of which files.
 */
public final class WindowsProgramInspector implements ProgramInspector {
    @Override
    public Optional<Pixels> icon(String path, int size) {
        return FileIcon.of(path, size);
    }

    @Override
    public Optional<Pixels> icon(IconPlace place, int size) {
        return FileIcon.at(new IconLocation(place.file(), place.index()), size);
    }

    @Override
    public About describe(String path) {
        return VersionInfo.of(path);
    }

    @Override
    public About inspect(String path) {
        if (FileKind.of(path) != FileKind.HERE) {
            return About.NOTHING;
        }
        try (OpenFile file = OpenFile.unchanging(path)) {
            About about = describe(path);
            return HashLimit.allows(path, file.length()) ? FileSignature.addTo(about, path, file) : about;
        } catch (IOException e) {
            return describe(path);
        }
    }
}
