package org.runaslauncher.fakes;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.runaslauncher.program.Associations;
import org.runaslauncher.program.Computer;
import org.runaslauncher.program.Drives;
import org.runaslauncher.program.ProgramFiles;
import org.runaslauncher.program.ProgramFiles.Kind;
import org.runaslauncher.program.ProgramSearch;
import org.runaslauncher.program.Surroundings;
import org.runaslauncher.program.link.LinkTargets;

/** What a program is surrounded by, in memory: drive C: with the folders of Windows, no letters, no associations. */
public final class FakeWindows implements ProgramSearch, Drives, Associations, Computer, LinkTargets {
    /** IMAGE_FILE_MACHINE_AMD64 and _I386. */
    public final Set<Integer> machines = Set.of(0x8664, 0x14c);

    private final ProgramFiles files;
    private final Map<Character, Meaning> letters = new HashMap<>();
    private final Map<String, String> connections = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> commands = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> installed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> appPaths = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public FakeWindows(ProgramFiles files) {
        this.files = files;
    }

    public static Surroundings around(ProgramFiles files) {
        return new FakeWindows(files).surroundings();
    }

    public Surroundings surroundings() {
        return new Surroundings(files, this, this, this, this, this);
    }

    public FakeWindows network(char letter, String share) {
        letters.put(letter, new Meaning(share, true));
        return this;
    }

    public FakeWindows substituted(char letter, String folder) {
        letters.put(letter, new Meaning(folder, false));
        return this;
    }

    public FakeWindows connected(String share, String user) {
        connections.put(share, user);
        return this;
    }

    public FakeWindows opens(String extension, String command) {
        commands.put(extension, command);
        return this;
    }

    public FakeWindows appPath(String name, String path) {
        appPaths.put(name, path);
        return this;
    }

    /** What Windows Installer has installed for a link. */
    public FakeWindows installed(String link, String program) {
        installed.put(link, program);
        return this;
    }

    /** How the shell writes an ID list down: a full path, or another name. */
    public FakeWindows item(byte[] idList, String name) {
        items.put(Arrays.toString(idList), name);
        return this;
    }

    @Override
    public Optional<String> fileOf(byte[] idList) {
        return nameOf(idList).filter(name -> name.matches("[A-Z]:.*"));
    }

    @Override
    public Optional<String> nameOf(byte[] idList) {
        return Optional.ofNullable(items.get(Arrays.toString(idList)));
    }

    @Override
    public Optional<String> installedProgram(String link) {
        return Optional.ofNullable(installed.get(link));
    }

    @Override
    public Charset codePage() {
        return Charset.forName("windows-1252");
    }

    @Override
    public Optional<String> find(String name) {
        for (String extension : List.of("", ".com", ".exe", ".msc", ".cpl")) {
            for (String folder : List.of("C:\\Windows\\System32\\", "C:\\Windows\\")) {
                if (files.kindOf(folder + name + extension) == Kind.FILE) {
                    return Optional.of(folder + name + extension);
                }
            }
            if (appPaths.containsKey(name + extension)) {
                return Optional.of(appPaths.get(name + extension));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Meaning> meaningOf(char letter) {
        return Optional.ofNullable(letters.get(Character.toUpperCase(letter)));
    }

    @Override
    public Optional<String> connectedAs(String share) {
        return Optional.ofNullable(connections.get(share));
    }

    @Override
    public Optional<String> openCommand(String extension) {
        return Optional.ofNullable(commands.get(extension));
    }

    @Override
    public Folders folders() {
        return new Folders(
                "C:\\Windows",
                "C:\\Windows\\System32",
                "C:\\Users",
                "C:\\Users\\me",
                "C:\\Users\\Public",
                List.of("C:\\Program Files", "C:\\Program Files (x86)"));
    }

    @Override
    public boolean runs(int machine) {
        return machines.contains(machine);
    }
}
