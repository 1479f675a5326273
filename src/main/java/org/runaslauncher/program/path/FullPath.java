package org.runaslauncher.program.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way from a text to a full path, as GetFullPathName goes it ("Formats", Path normalization). */
final class FullPath {
    private final String root;
    private final Deque<String> names = new ArrayDeque<>();
    /** Whether the path so far ends with a separator. */
    private boolean open;

    private FullPath(String root) {
        this.root = root;
    }

    /** Empty for a text without anything but blanks, for which GetFullPathName has an error and no answer. */
    static String of(WindowsPath path, String currentFolder, DeviceNames deviceNames) {
        String text = path.text();
        if (path.type().isTakenAsItIs()) {
            return text;
        }
        if (text.chars().allMatch(c -> c == ' ')) {
            return "";
        }
        Optional<String> device = deviceNames.in(text, path.type());
        if (device.isPresent()) {
            return "\\\\.\\" + device.get();
        }
        return switch (path.type()) {
            case ROOT_LOCAL_DEVICE -> "\\\\.\\";
            // A device can be left with "..", which is not so for a drive or a share.
            case LOCAL_DEVICE -> from(text, 4);
            case DRIVE_RELATIVE -> onDrive(text, WindowsPath.of(currentFolder));
            case ROOTED -> below(WindowsPath.of(currentFolder).root(), text);
            case RELATIVE, BARE_NAME -> below(currentFolder, text);
            default -> from(text, PathRoot.of(text, path.type()).end());
        };
    }

    private static String onDrive(String text, WindowsPath current) {
        String rest = text.substring(2);
        boolean here = current.drive().isPresent()
                && current.drive().equals(WindowsPath.of(text).drive());
        if (here) {
            return below(current.text(), rest);
        }
        // Windows knows the current folder of another drive from the variable =D: if it has one, else it takes the
        // root.
        return below(text.substring(0, 2) + '\\', rest);
    }

    private static String below(String folder, String rest) {
        String full = rest.isEmpty() || Separators.BOTH.at(folder, folder.length() - 1) ? folder : folder + '\\';
        return from(full + rest, WindowsPath.of(folder).rootEnd());
    }

    private static String from(String text, int rootEnd) {
        FullPath path = new FullPath(Separators.BOTH.unify(text.substring(0, rootEnd)));
        int from = rootEnd;
        while (from < text.length()) {
            int end = Separators.BOTH.next(text, from);
            path.add(text.substring(from, end), end == text.length());
            from = end + 1;
        }
        return path.join();
    }

    private void add(String name, boolean last) {
        open = !last;
        if (name.equals("..")) {
            names.pollLast();
        } else if (!name.isEmpty() && !name.equals(".")) {
            names.add(last ? name : Names.withoutSingleDot(name));
        }
    }

    private String join() {
        StringBuilder path = new StringBuilder(root);
        for (String name : names) {
            end(path);
            path.append(name);
        }
        if (open) {
            end(path);
            return path.toString();
        }
        // Only now, "Formats" says: where "." stood last, the blanks before its separator go as well.
        String trimmed = Names.withoutTrail(path.substring(root.length()));
        return root + trimmed;
    }

    private static void end(StringBuilder path) {
        if (path.length() == 0 || path.charAt(path.length() - 1) != '\\') {
            path.append('\\');
        }
    }
}
