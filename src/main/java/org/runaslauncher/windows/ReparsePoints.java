package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinBase;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.runaslauncher.windows.win32.Kernel32;

/**
 * Whether a path on this computer leads to another one by way of symbolic links or junctions. The links themselves are asked, from the
 * first folder on, and followed here: nothing behind them is opened before it is known where it lies.
 */
final class ReparsePoints {
    private static final int MOST_LINKS = 63;
    private static final String OBJECT = "\\??\\";

    private final UnaryOperator<String> targets;
    private final Predicate<Character> onNetwork;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Deque<String> behind = new ArrayDeque<>();
    private String root;

    private ReparsePoints(UnaryOperator<String> targets, Predicate<Character> onNetwork) {
        this.targets = targets;
        this.onNetwork = onNetwork;
    }

    /**
     * Asks for the attributes of each folder on the way, and for the contents of what is a link.
     *
     * @param fullPath of a path on a letter; where the letter itself leads is not asked
     * @return true as well if it cannot be told
     */
    static boolean leadsAway(String fullPath) {
        return leadsAway(fullPath, ReparsePoints::target, letter -> new WindowsDrives()
                .meaningOf(letter)
                .filter(meaning -> meaning.path().startsWith("\\\\"))
                .isPresent());
    }

    /**
     * The same where others know the links.
     *
     * @param targets of a path: null if it is no link, otherwise where it leads as {@link ReparseData} tells it
     */
    static boolean leadsAway(String fullPath, UnaryOperator<String> targets, Predicate<Character> onNetwork) {
        String path = FileNames.withoutPrefix(fullPath);
        return FileNames.isOnDrive(path) && new ReparsePoints(targets, onNetwork).walk(path);
    }

    private boolean walk(String path) {
        enter(path);
        int links = 0;
        while (!ahead.isEmpty()) {
            String part = ahead.pop();
            if (part.equals("..")) {
                behind.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                behind.add(part);
                String target = targets.apply(root + "\\" + String.join("\\", behind));
                if (target != null && (++links > MOST_LINKS || !follow(target))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** False if it leads away from here. */
    private boolean follow(String target) {
        if (target.equals(ReparseData.UNKNOWN)) {
            return false;
        }
        if (!target.startsWith(OBJECT)) {
            behind.removeLast();
            if (target.startsWith("\\")) {
                behind.clear();
            }
            push(target);
            return !target.startsWith("\\\\");
        }
        String path = target.substring(OBJECT.length());
        if (path.regionMatches(true, 0, "Volume{", 0, "Volume{".length())) {
            enter("\\\\?\\" + path);
            return true;
        }
        boolean here = FileNames.isOnDrive(path) && !onNetwork.test(path.charAt(0));
        if (here) {
            enter(path);
        }
        return here;
    }

    private void enter(String path) {
        int start = path.startsWith("\\\\?\\") ? "\\\\?\\".length() : 0;
        int end = path.indexOf('\\', start);
        root = end < 0 ? path : path.substring(0, end);
        behind.clear();
        push(end < 0 ? "" : path.substring(end));
    }

    private void push(String path) {
        String[] parts = path.split("\\\\");
        for (int i = parts.length - 1; i >= 0; i--) {
            ahead.push(parts[i]);
        }
    }

    private static String target(String path) {
        int attributes = Kernel32.INSTANCE.GetFileAttributesW(FileNames.forCall(path));
        if (attributes == Kernel32.INVALID_FILE_ATTRIBUTES
                || (attributes & Kernel32.FILE_ATTRIBUTE_REPARSE_POINT) == 0) {
            return null;
        }
        int flags = Kernel32.FILE_FLAG_OPEN_REPARSE_POINT | Kernel32.FILE_FLAG_BACKUP_SEMANTICS;
        int share = Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_WRITE | Kernel32.FILE_SHARE_DELETE;
        // Without any right to its contents: enough for this question.
        HANDLE link = Kernel32.INSTANCE.CreateFileW(
                FileNames.forCall(path), 0, share, null, Kernel32.OPEN_EXISTING, flags, null);
        if (WinBase.INVALID_HANDLE_VALUE.equals(link)) {
            return ReparseData.UNKNOWN;
        }
        try {
            byte[] data = new byte[Kernel32.MAXIMUM_REPARSE_DATA_BUFFER_SIZE];
            IntByReference length = new IntByReference();
            return Kernel32.INSTANCE.DeviceIoControl(
                            link, Kernel32.FSCTL_GET_REPARSE_POINT, null, 0, data, data.length, length, null)
                    ? ReparseData.target(Arrays.copyOf(data, length.getValue()))
                    : ReparseData.UNKNOWN;
        } finally {
            Kernel32.INSTANCE.CloseHandle(link);
        }
    }
}
