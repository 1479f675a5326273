package org.runaslauncher.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.runaslauncher.fakes.FakeProgramFiles;
import org.runaslauncher.program.ProgramFiles;

/**
 * The drive C: of the preview. Paths of this machine lead to its real files, so that files can be chosen in the file dialog and dropped on
 * the window.
 */
final class PreviewProgramFiles implements ProgramFiles {
    private static final List<String> PROGRAMS = List.of(
            "C:\\Temp\\changed.exe",
            "C:\\Temp\\revoked.exe",
            "C:\\Temp\\stranger.exe",
            "C:\\Windows\\explorer.exe",
            "C:\\Windows\\System32\\calc.exe",
            "C:\\Windows\\System32\\cmd.exe",
            "C:\\Windows\\System32\\control.exe",
            "C:\\Windows\\System32\\mmc.exe",
            "C:\\Windows\\System32\\mstsc.exe",
            "C:\\Windows\\System32\\perfmon.exe",
            "C:\\Windows\\System32\\Taskmgr.exe");
    private static final List<String> FOLDERS =
            List.of("C:\\Program Files", "C:\\Users", "C:\\Users\\me", "C:\\Users\\Public", "C:\\Temp");

    /** Nobody can guess what else is installed on a drive that does not exist. */
    private static final Pattern INSTALLED =
            Pattern.compile("C:\\\\Program Files\\\\.+\\.(exe|com)", Pattern.CASE_INSENSITIVE);

    private final FakeProgramFiles driveC = new FakeProgramFiles();

    PreviewProgramFiles() {
        PROGRAMS.forEach(driveC::file);
        FOLDERS.forEach(driveC::folder);
    }

    @Override
    public String expand(String text) {
        return driveC.expand(text);
    }

    @Override
    public String fullPath(String path) {
        return isOfThisMachine(path) ? path : driveC.fullPath(path);
    }

    @Override
    public Kind kindOf(String fullPath) {
        if (isOfThisMachine(fullPath)) {
            return kindOf(Path.of(fullPath));
        }
        return INSTALLED.matcher(fullPath).matches() ? Kind.FILE : driveC.kindOf(fullPath);
    }

    @Override
    public byte[] read(String fullPath, int most) throws IOException {
        if (!isOfThisMachine(fullPath)) {
            return driveC.read(fullPath, most);
        }
        try (InputStream file = Files.newInputStream(Path.of(fullPath))) {
            return file.readNBytes(most);
        }
    }

    @Override
    public boolean isAppAlias(String fullPath) {
        return driveC.isAppAlias(fullPath);
    }

    @Override
    public boolean leadsAway(String fullPath) {
        return driveC.leadsAway(fullPath);
    }

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return driveC.isOpenToUsers(fullPath);
    }

    private static Kind kindOf(Path path) {
        if (Files.isDirectory(path)) {
            return Kind.FOLDER;
        }
        if (Files.exists(path)) {
            return Kind.FILE;
        }
        return Files.isDirectory(path.getParent()) ? Kind.MISSING : Kind.FOLDER_MISSING;
    }

    private static boolean isOfThisMachine(String path) {
        return path.startsWith("/") && !path.startsWith("//");
    }
}
