package org.runaslauncher.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runaslauncher.seclogon.ServiceCommands;
import org.runaslauncher.seclogon.fleet.RepairScripts;

/** What is said about files for other computers. */
public final class ExportTexts {
    private ExportTexts() {}

    /** Where the template is, what Microsoft says against the way through Group Policy, and how else it is applied. */
    public static Explanation ofTemplate(List<Path> written) {
        return new Explanation(
                written(written),
                ServiceTexts.groupPolicyWarning(),
                Messages.get(
                        "export.apply",
                        ServiceCommands.ofTemplate(written.get(0).toString())));
    }

    /** Where the scripts are, and which is for what product. */
    public static Explanation ofScripts(List<Path> written) {
        String use = Messages.get(
                "export.scripts-use", RepairScripts.DETECT, RepairScripts.DISCOVER, RepairScripts.REMEDIATE);
        return new Explanation(written(written), use, "");
    }

    /** Why nothing was written. */
    public static Explanation failed(Path target, IOException e) {
        return new Explanation(
                Messages.get("export.failed", target.toAbsolutePath().normalize(), reason(e)), "", "");
    }

    private static String written(List<Path> files) {
        return files.stream().map(file -> Messages.get("export.written", file)).collect(Collectors.joining("\n"));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.get("export.no-folder");
        }
        if (e instanceof AccessDeniedException) {
            return Messages.get("export.denied");
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return Messages.get("export.in-the-way", exists.getFile());
        }
        return Optional.ofNullable(e instanceof FileSystemException system ? system.getReason() : e.getMessage())
                .orElse(e.toString())
                .replaceAll("[.\\s]+$", "");
    }
}
