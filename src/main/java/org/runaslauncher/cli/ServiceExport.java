package org.runaslauncher.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.fleet.RepairScripts;
import org.runaslauncher.seclogon.fleet.SecurityTemplate;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.ExportTexts;
import org.runaslauncher.text.ServiceReport;

/** Writes the files with which the service of other computers is brought into order. Auditing stays as it is there. */
final class ServiceExport {
    private final Consumer<String> output;

    ServiceExport(Consumer<String> output) {
        this.output = output;
    }

    ExitCode template(Path file, StartType startType) {
        SecurityTemplate template = new SecurityTemplate(startType, DefaultPermissions.DACL);
        return write(file, () -> ExportTexts.ofTemplate(template.writeTo(file)));
    }

    ExitCode scripts(Path folder, StartType startType) {
        RepairScripts scripts = new RepairScripts(startType, DefaultPermissions.DACL);
        return write(folder, () -> ExportTexts.ofScripts(scripts.writeTo(folder)));
    }

    private ExitCode write(Path target, Writing writing) {
        try {
            print(writing.run());
            return ExitCode.DONE;
        } catch (IOException e) {
            print(ExportTexts.failed(target, e));
            return ExitCode.FAILED;
        }
    }

    private void print(Explanation explanation) {
        output.accept(ServiceReport.of(explanation));
    }

    private interface Writing {
        Explanation run() throws IOException;
    }
}
