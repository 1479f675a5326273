package org.runaslauncher.ui;

import java.util.List;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.about.Pixels;
import org.runaslauncher.text.AboutText;

/** What the presenter of the program sees of the window. All methods belong to the event thread. */
public interface ProgramView {
    Picked picked();

    /** What would be started now; empty if nothing would. */
    void showCommandLine(String commandLine);

    /** Replaces what was said before. */
    void showAdvice(List<Advice> advice);

    /** How many pixels an icon needs in width and height. */
    int iconPixels();

    void showAbout(AboutText about);

    void showIcon(Pixels icon);

    /** Says how to choose a program. */
    void showNoProgram();

    /** Takes icon and texts away. */
    void showUnknownProgram();
}
