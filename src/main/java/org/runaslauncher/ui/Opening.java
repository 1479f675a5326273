package org.runaslauncher.ui;

import java.util.List;

/**
 * What the window opens with.
 *
 * @param form what is filled in
 * @param files picked files; with several the user chooses one
 * @param mayBeCommandLine whether the program in the form may be a whole command line that came as one word
 * @param atOnce whether the program is started without a window, if nothing is missing for it
 */
public record Opening(RunAsForm form, List<String> files, boolean mayBeCommandLine, boolean atOnce) {
    public Opening(RunAsForm form, List<String> files, boolean mayBeCommandLine) {
        this(form, files, mayBeCommandLine, false);
    }

    /** Whether the program can be started without showing the window. A password is only ever typed into it. */
    public boolean needsNoWindow() {
        return atOnce && !form.anotherUser() && !form.program().isBlank();
    }
}
