package org.runaslauncher.windows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.runaslauncher.elevation.Guarded;
import org.runaslauncher.windows.win32.Kernel32;

/** Looks whether a folder, all in it and all above it are safe from everybody but administrators. */
final class FolderGuard {
    private FolderGuard() {}

    static boolean isSafe(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return isOnLocalDrive(absolute) && areAboveSafe(absolute) && areAllInsideSafe(absolute);
    }

    /** Who can write on another computer is that computer's decision, and changes with the way to it. */
    private static boolean isOnLocalDrive(Path folder) {
        String root = String.valueOf(folder.getRoot());
        return !root.startsWith("\\\\") && Kernel32.INSTANCE.GetDriveTypeW(root) == Kernel32.DRIVE_FIXED;
    }

    private static boolean areAboveSafe(Path folder) {
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            if (!isSafe(above, above.getParent() == null ? Guarded.DRIVE_ROOT : Guarded.FOLDER_ABOVE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areAllInsideSafe(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.allMatch(path -> isSafe(path, Guarded.APPLICATION));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isSafe(Path path, Guarded as) {
        return !isLink(path) && FileSecurity.of(path).map(as::isSafe).orElse(false);
    }

    /** A symbolic link or a junction: its descriptor says nothing of where it leads to. */
    private static boolean isLink(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isSymbolicLink() || attributes.isOther();
        } catch (IOException e) {
            return true;
        }
    }
}
