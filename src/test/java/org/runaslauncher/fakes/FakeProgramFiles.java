package org.runaslauncher.fakes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.path.WindowsPath;

/** A file system in memory, with a Windows folder. Names are compared without regard to case. */
public class FakeProgramFiles implements ProgramFiles {
    /** Before the answer to what lies at a path. */
    public final Gate gate = new Gate();

    private final Map<String, Kind> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, byte[]> contents = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> aliases = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> links = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> refused = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> closed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    public FakeProgramFiles() {
        // Not by the methods below, which a test may have of its own.
        for (String folder : new String[] {"C:\\", "C:\\Windows", "C:\\Windows\\System32"}) {
            files.put(folder, Kind.FOLDER);
        }
        files.put("C:\\Windows\\System32\\notepad.exe", Kind.FILE);
        files.put("C:\\Windows\\regedit.exe", Kind.FILE);
    }

    public FakeProgramFiles file(String path) {
        files.put(path, Kind.FILE);
        return this;
    }

    public FakeProgramFiles file(String path, byte[] content) {
        contents.put(path, content.clone());
        return file(path);
    }

    public FakeProgramFiles alias(String path) {
        aliases.add(path);
        return file(path);
    }

    /** Does not let the current user look at anything in it. */
    public FakeProgramFiles refused(String folder) {
        refused.add(folder);
        return this;
    }

    /** Lets nobody in but the current user. */
    public FakeProgramFiles closed(String path) {
        closed.add(path);
        return this;
    }

    public FakeProgramFiles folder(String path) {
        files.put(path, Kind.FOLDER);
        return this;
    }

    public FakeProgramFiles unreachable(String path) {
        files.put(path, Kind.UNREACHABLE);
        return this;
    }

    @Override
    public String expand(String text) {
        return text.replaceAll("(?i)%(windir|SystemRoot)%", "C:\\\\Windows");
    }

    @Override
    public String fullPath(String path) {
        return WindowsPath.of(path).normalized("C:\\Current");
    }

    @Override
    public Kind kindOf(String fullPath) {
        gate.pass();
        if (refused.stream().anyMatch(folder -> fullPath.regionMatches(true, 0, folder, 0, folder.length()))) {
            return Kind.REFUSED;
        }
        Kind kind = files.get(fullPath.replaceAll("(?<=[^:\\\\])\\\\$", ""));
        if (kind != null) {
            return kind;
        }
        int end = fullPath.lastIndexOf('\\');
        String folder = end == 2 ? fullPath.substring(0, 3) : fullPath.substring(0, Math.max(end, 0));
        return files.containsKey(folder) ? Kind.MISSING : Kind.FOLDER_MISSING;
    }

    @Override
    public byte[] read(String fullPath, int most) throws IOException {
        gate.pass();
        if (files.get(fullPath) != Kind.FILE) {
            throw new IOException(fullPath);
        }
        byte[] content = contents.getOrDefault(fullPath, new byte[0]);
        return Arrays.copyOf(content, Math.min(content.length, most));
    }

    @Override
    public boolean isAppAlias(String fullPath) {
        return aliases.contains(fullPath);
    }

    /** A folder that is a link to another computer. */
    public FakeProgramFiles link(String folder) {
        links.add(folder);
        return folder(folder);
    }

    @Override
    public boolean leadsAway(String fullPath) {
        return links.stream().anyMatch(link -> fullPath.regionMatches(true, 0, link, 0, link.length()));
    }

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return !closed.contains(fullPath);
    }
}
