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
import org.runaslauncher.program.Drives;
import org.runaslauncher.program.suggest.FolderContents;
import org.runaslauncher.windows.win32.Kernel32;

/** The folders of this computer, and of others where it is told to look there. */
public final class WindowsFolderContents implements FolderContents {
    private static final Set<Integer> LOCAL_DRIVES =
            Set.of(Kernel32.DRIVE_REMOVABLE, Kernel32.DRIVE_FIXED, Kernel32.DRIVE_RAMDISK);

    private final Drives drives = new WindowsDrives();

    @Override
    public boolean isLocal(String path) {
        return FileNames.isOnDrive(path)
                && LOCAL_DRIVES.contains(Kernel32.INSTANCE.GetDriveTypeW(path.substring(0, "C:\\".length())))
                && drives.meaningOf(path.charAt(0)).isEmpty()
                && !ReparsePoints.leadsAway(path);
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

    /** What stands in one folder. FolderContents in it come as files: the depth is one. */
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
