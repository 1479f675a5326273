package org.runaslauncher.fakes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runaslauncher.program.ProgramFiles;

/** A file system in memory, with a Windows folder. Names are compared without regard to case. */
public final class FakeProgramFiles implements ProgramFiles {
    /** Before the answer to what lies at a path. */
    public final Gate gate = new Gate();

    private final Map<String, Kind> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, byte[]> contents = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> aliases = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    public FakeProgramFiles() {
        folder("C:\\");
        folder("C:\\Windows");
        folder("C:\\Windows\\System32");
        file("C:\\Windows\\System32\\notepad.exe");
        file("C:\\Windows\\regedit.exe");
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

    public FakeProgramFiles folder(String path) {
        files.put(path, Kind.FOLDER);
        return this;
    }

    @Override
    public String expand(String text) {
        return text.replaceAll("(?i)%(windir|SystemRoot)%", "C:\\\\Windows");
    }

    @Override
    public String fullPath(String path) {
        String text = path.replace('/', '\\');
        String full = text.indexOf(':') > 0 || text.startsWith("\\\\") ? text : "C:\\Current\\" + text;
        return full.replaceAll("(?<=[^:])[\\\\ .]+$", "");
    }

    @Override
    public String search(String name) {
        for (String folder : new String[] {"C:\\Windows\\System32\\", "C:\\Windows\\"}) {
            for (String extension : new String[] {"", ".exe"}) {
                if (files.get(folder + name + extension) == Kind.FILE) {
                    return folder + name + extension;
                }
            }
        }
        return "";
    }

    @Override
    public Kind kindOf(String fullPath) {
        gate.pass();
        Kind kind = files.get(fullPath);
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
}
