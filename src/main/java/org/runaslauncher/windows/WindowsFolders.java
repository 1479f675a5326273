package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.runaslauncher.program.suggest.Folders;
import org.runaslauncher.windows.win32.Kernel32;

/** The folders of this computer, and of others where it is told to look there. */
public final class WindowsFolders implements Folders {
    private static final Set<Integer> LOCAL_DRIVES =
            Set.of(Kernel32.DRIVE_REMOVABLE, Kernel32.DRIVE_FIXED, Kernel32.DRIVE_RAMDISK);

    /** Deeper ones are not worth the questions. */
    private static final int MOST_PARTS = 64;

    @Override
    public boolean isLocal(String path) {
        if (path.length() < 3
                || path.charAt(1) != ':'
                || path.charAt(2) != '\\'
                || !LOCAL_DRIVES.contains(Kernel32.INSTANCE.GetDriveTypeW(path.substring(0, 3)))
                || isSubstitute(path.substring(0, 2))) {
            return false;
        }
        int parts = 0;
        for (int end = path.indexOf('\\', 3); end > 0; end = path.indexOf('\\', end + 1)) {
            if (++parts > MOST_PARTS || isLink(path.substring(0, end))) {
                return false;
            }
        }
        return !isLink(path);
    }

    /**
     * Whether a letter stands for a folder, whose disk may be another computer's: its device is then {@code \??\C:\folder} or
     * {@code \??\UNC\server\share}
     * (<a href="https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-querydosdevicew">API page</a>).
     */
    private static boolean isSubstitute(String drive) {
        char[] device = new char[1_024];
        int length = Kernel32.INSTANCE.QueryDosDeviceW(drive, device, device.length);
        return length == 0 || new String(device, 0, length).startsWith("\\??\\");
    }

    /** Asks for the attributes of the link itself. */
    private static boolean isLink(String path) {
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(path);
        return attributes != Kernel32.INVALID_FILE_ATTRIBUTES
                && (attributes & Kernel32.FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    }

    @Override
    public List<Entry> list(String folder, String beginning, int most) {
        Listing listing = new Listing(beginning, most);
        try {
            Path start = Path.of(folder);
            // The attributes come with the names: no file is opened.
            Files.walkFileTree(
                    Files.isSymbolicLink(start) ? start.toRealPath() : start,
                    EnumSet.noneOf(FileVisitOption.class),
                    1,
                    listing);
        } catch (IOException | InvalidPathException | SecurityException e) {
            // What was found until then.
        }
        return List.copyOf(listing.found);
    }

    /** What stands in one folder. Folders in it come as files: the depth is one. */
    private static final class Listing extends SimpleFileVisitor<Path> {
        private final List<Entry> found = new ArrayList<>();
        private final String beginning;
        private final int most;

        Listing(String beginning, int most) {
            this.beginning = beginning;
            this.most = most;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.regionMatches(true, 0, beginning, 0, beginning.length()) && !isHidden(attributes)) {
                // A symbolic link counts as a file: where it leads is not looked at.
                found.add(new Entry(name, attributes.isDirectory()));
            }
            return found.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(BasicFileAttributes attributes) {
            return attributes instanceof DosFileAttributes dos && (dos.isHidden() || dos.isSystem());
        }
    }
}
