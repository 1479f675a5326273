package org.runaslauncher.ui;

import java.util.List;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Picked;

/** What the presenter of the program sees of the window. All methods belong to the event thread. */
public interface ProgramView {
    Picked picked();

    /** What would be started now; empty if nothing would. */
    void showCommandLine(String commandLine);

    /** Replaces what was said before. */
    void showAdvice(List<Advice> advice);

    /** Puts what could be started instead into the fields. */
    void take(Alternative alternative);
}
