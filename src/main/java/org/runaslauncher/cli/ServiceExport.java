package org.runaslauncher.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.RepairScripts;
import org.runaslauncher.seclogon.SecurityTemplate;
import org.runaslauncher.seclogon.ServiceCommands;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.text.Messages;
import org.runaslauncher.text.ServiceTexts;

/** Writes the files with which the service of other computers is brought into order. Auditing stays as it is there. */
final class ServiceExport {
    private final Consumer<String> output;

    ServiceExport(Consumer<String> output) {
        this.output = output;
    }

    ExitCode template(Path file, StartType startType) {
        Path whole = file.toAbsolutePath().normalize();
        byte[] content = new SecurityTemplate(startType, DefaultPermissions.DACL).bytes();
        ExitCode code = write(whole, () -> WholeFiles.write(Map.of(whole, content)));
        if (code == ExitCode.DONE) {
            print(Messages.get("cli.export-written", whole));
            print(ServiceTexts.groupPolicyWarning());
            print(Messages.get("cli.export-apply", ServiceCommands.ofTemplate(whole.toString())));
        }
        return code;
    }

    ExitCode scripts(Path folder, StartType startType) {
        Path whole = folder.toAbsolutePath().normalize();
        RepairScripts scripts = new RepairScripts(startType, DefaultPermissions.DACL);
        Map<Path, byte[]> files = new TreeMap<>(Map.of(
                whole.resolve(RepairScripts.DETECT), ascii(scripts.detect()),
                whole.resolve(RepairScripts.REMEDIATE), ascii(scripts.remediate())));
        ExitCode code = write(whole, () -> {
            Files.createDirectories(whole);
            WholeFiles.write(files);
        });
        if (code == ExitCode.DONE) {
            files.keySet().forEach(file -> print(Messages.get("cli.export-written", file)));
            print(Messages.get("cli.export-scripts-use"));
        }
        return code;
    }

    private static byte[] ascii(String script) {
        return script.getBytes(StandardCharsets.US_ASCII);
    }

    private ExitCode write(Path target, Writing writing) {
        try {
            writing.run();
            return ExitCode.DONE;
        } catch (IOException e) {
            print(Messages.get("cli.export-failed", target, reason(e)));
            return ExitCode.FAILED;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.get("cli.export-no-folder");
        }
        if (e instanceof AccessDeniedException) {
            return Messages.get("cli.export-denied");
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return Messages.get("cli.export-in-the-way", exists.getFile());
        }
        return Optional.ofNullable(e instanceof FileSystemException system ? system.getReason() : e.getMessage())
                .orElse(e.toString())
                .replaceAll("[.\\s]+$", "");
    }

    private void print(String line) {
        output.accept(line + '\n');
    }

    private interface Writing {
        void run() throws IOException;
    }
}
