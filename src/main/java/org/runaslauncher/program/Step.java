package org.runaslauncher.program;

import java.util.Optional;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.about.IconPlace;

/**
 * What is to be started, on the way from what was picked to its target.
 *
 * @param file full path, as Windows understands it
 * @param what lies there
 * @param startFolder that a shortcut names; empty if none does
 * @param icon that a shortcut names
 */
record Step(
        String file, Kind what, String arguments, String startFolder, WindowState window, Optional<IconPlace> icon) {
    /** Without a shortcut. */
    Step(String file, Kind what, String arguments) {
        this(file, what, arguments, "", WindowState.NORMAL, Optional.empty());
    }

    ProgramKind kind() {
        return what == Kind.FOLDER ? ProgramKind.FOLDER : ProgramKind.ofFile(file);
    }

    Step with(String otherFile, String otherArguments) {
        return new Step(otherFile, what, otherArguments, startFolder, window, icon);
    }
}
