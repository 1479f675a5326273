package org.runaslauncher.cli;

import java.nio.file.Path;
import org.runaslauncher.seclogon.StartType;

/** What {@code /service} is to do without a window. */
public sealed interface ServiceSubcommand {
    /** Does it. */
    ExitCode runOn(ServiceConsole console);

    /** @param json whether for a program to read */
    record Status(boolean json) implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.status(json);
        }
    }

    record Diagnose() implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.diagnose();
        }
    }

    /** @param yes whether to change also what may be a rule of the organization */
    record Repair(boolean yes) implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.repair(yes);
        }
    }

    record Start() implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.start();
        }
    }

    record ExportTemplate(Path file, StartType startType) implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.exportTemplate(file, startType);
        }
    }

    record ExportScripts(Path folder, StartType startType) implements ServiceSubcommand {
        @Override
        public ExitCode runOn(ServiceConsole console) {
            return console.exportScripts(folder, startType);
        }
    }
}
