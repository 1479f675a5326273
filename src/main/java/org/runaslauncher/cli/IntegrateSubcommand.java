package org.runaslauncher.cli;

import java.util.List;
import org.runaslauncher.integration.Entry;

/** What {@code /integrate} is to do without a window. */
public sealed interface IntegrateSubcommand {
    /** Does it. */
    ExitCode runOn(IntegrateConsole console);

    /** What the program does by itself once it is installed, when a user starts it for the first time. */
    record User() implements IntegrateSubcommand {
        @Override
        public ExitCode runOn(IntegrateConsole console) {
            return console.user();
        }
    }

    /** @param entries none of them twice */
    record Add(List<Entry> entries) implements IntegrateSubcommand {
        @Override
        public ExitCode runOn(IntegrateConsole console) {
            return console.add(entries);
        }
    }

    /** @param entries none of them twice */
    record Remove(List<Entry> entries) implements IntegrateSubcommand {
        @Override
        public ExitCode runOn(IntegrateConsole console) {
            return console.remove(entries);
        }
    }

    record Uninstall() implements IntegrateSubcommand {
        @Override
        public ExitCode runOn(IntegrateConsole console) {
            return console.uninstall();
        }
    }
}
