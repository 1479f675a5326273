package org.runaslauncher.program.path;

import java.util.Objects;
import java.util.Optional;

/**
 * A text read as Windows reads a path. {@code java.nio.file} knows Windows' paths only on Windows, and refuses many that Windows takes.
 *
 * <p>The parts are those of the text as it is; take them from the {@linkplain #normalized full path} where {@code ..} may be in it.
 */
public final class WindowsPath {
    private final String text;
    private final PathType type;
    private final PathRoot root;

    private WindowsPath(String text) {
        this.text = text;
        type = PathType.of(text);
        root = PathRoot.of(text, type);
    }

    /** Takes any text, as it is; for what people paste see {@link #clean}. */
    public static WindowsPath of(String text) {
        return new WindowsPath(text);
    }

    /** What somebody typed or pasted, without what is around a path but no part of it. */
    public static String clean(String text) {
        return PastedPath.clean(text);
    }

    public String text() {
        return text;
    }

    public PathType type() {
        return type;
    }

    /** In UTF-16 units, as Windows counts. */
    public int length() {
        return text.length();
    }

    /** The full path where {@link DeviceNames#WINDOWS_10} holds. */
    public String normalized(String currentFolder) {
        return normalized(currentFolder, DeviceNames.WINDOWS_10);
    }

    /**
     * The full path that opening the text means, which is the answer of
     * <a href="https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfullpathnamew">GetFullPathNameW</a>. Only a text that is
     * {@linkplain PathType#isTakenAsItIs taken as it is} stays so here; that function would change it, although nothing that opens it does.
     *
     * @param currentFolder a full path; it is not known for the drives other than its own, on which {@code D:x} is {@code D:\x}
     * @return empty for an empty or blank text, which names nothing
     */
    public String normalized(String currentFolder, DeviceNames deviceNames) {
        return FullPath.of(this, currentFolder, deviceNames);
    }

    /**
     * {@code C:\}, {@code C:}, {@code \\server\share}, {@code \\?\UNC\server\share}, {@code \\.\pipe\}, or {@code \}; empty for a relative path.
     * As .NET's Path.GetPathRoot a drive has its backslash, a share has none.
     */
    public String root() {
        return type.separators().unify(text.substring(0, root.end()));
    }

    int rootEnd() {
        return root.end();
    }

    PathRoot parsedRoot() {
        return root;
    }

    /** The letter as a capital, also behind {@code \\?\} and {@code \\.\}. */
    public Optional<Character> drive() {
        return root.drive();
    }

    /** Of a UNC path in any spelling: the server as it is written, which may be an address, or {@code server@SSL@8443} for WebDAV. */
    public Optional<String> host() {
        return root.host().filter(host -> !host.isEmpty());
    }

    /** The last name without the dots and blanks that Windows drops, and without a stream; empty for a folder's path with its separator. */
    public String fileName() {
        String name = Names.withoutStream(lastName());
        return type.isTakenAsItIs() ? name : Names.withoutTrail(name);
    }

    /**
     * Of the file's name without dots and blanks at its end: {@code .bat} for {@code x.bat. .}, also behind {@code \\?\}. There Windows keeps
     * them, but CreateProcess starts the command interpreter all the same, with its own idea of quotes (CVE-2024-43402).
     *
     * @return with the dot, as it is written; empty if there is none
     */
    public String extension() {
        return Names.extension(fileName());
    }

    /** What follows the file's name for an alternate data stream ("Streams"): {@code :b.exe}, {@code ::$DATA}. */
    public Optional<String> stream() {
        String name = lastName();
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(colon));
    }

    /** What is before the last name, less the separators there; none for a root and for a name alone. */
    public Optional<String> parent() {
        int end = nameStart();
        boolean nothingBelowTheRoot =
                rest().chars().allMatch(c -> type.separators().contain((char) c));
        if (nothingBelowTheRoot) {
            return Optional.empty();
        }
        while (end > root.end() && type.separators().contain(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /** What is wrong by any rule that some Windows in use has. */
    public Optional<PathFault> problem() {
        return problem(DeviceNames.WINDOWS_10);
    }

    /** What is wrong with the text as the path of a program or folder, whether it exists or not. */
    public Optional<PathFault> problem(DeviceNames deviceNames) {
        return PathCheck.of(this, deviceNames);
    }

    /** The everyday spelling of a path that has {@code \\?\} or {@code \??\} before it without need, else this path. */
    public WindowsPath simplified() {
        return Simplification.of(this);
    }

    /** The text behind the root. */
    String rest() {
        return text.substring(root.end());
    }

    private String lastName() {
        return text.substring(nameStart());
    }

    private int nameStart() {
        return Math.max(root.end(), type.separators().afterLast(text));
    }

    /** The same text; Windows may find the same file for different ones. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WindowsPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
