package org.runaslauncher.program;

import org.runaslauncher.program.ProgramFiles.Kind;

/**
 * What is to be started, on the way from what was picked to its target.
 *
 * @param file full path, as Windows understands it
 * @param what lies there
 * @param startFolder that a shortcut names; empty if none does
 */
record Step(String file, Kind what, String arguments, String startFolder, WindowState window) {
    ProgramKind kind() {
        return what == Kind.FOLDER ? ProgramKind.FOLDER : ProgramKind.ofFile(file);
    }

    Step with(String otherFile, String otherArguments) {
        return new Step(otherFile, what, otherArguments, startFolder, window);
    }
}
