package org.runaslauncher.fakes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runaslauncher.program.tools.ToolFiles;
import org.runaslauncher.program.tools.ToolPlace;

/** Tools in memory: those that every Windows has, and what a test adds. */
public final class FakeToolFiles implements ToolFiles {
    private static final String SYSTEM = "C:\\Windows\\System32\\";

    private final Set<String> files = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> titles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public FakeToolFiles() {
        files.add("C:\\Windows\\regedit.exe");
        List.of(
                        "cmd.exe",
                        "WindowsPowerShell\\v1.0\\powershell.exe",
                        "compmgmt.msc",
                        "devmgmt.msc",
                        "diskmgmt.msc",
                        "eventvwr.msc",
                        "services.msc",
                        "Taskmgr.exe",
                        "control.exe",
                        "appwiz.cpl",
                        "ncpa.cpl",
                        "Vault.dll")
                .forEach(file -> files.add(SYSTEM + file));
    }

    /** A file of System32. */
    public FakeToolFiles file(String name) {
        files.add(SYSTEM + name);
        return this;
    }

    /** A file of System32 that calls itself something. */
    public FakeToolFiles file(String name, String title) {
        titles.put(SYSTEM + name, title);
        return file(name);
    }

    @Override
    public Optional<String> find(ToolPlace place, String file) {
        String path =
                switch (place) {
                            case SYSTEM -> SYSTEM;
                            case WINDOWS -> "C:\\Windows\\";
                            case PROGRAM_FILES -> "C:\\Program Files\\";
                        }
                        + file;
        return files.contains(path) ? Optional.of(path) : Optional.empty();
    }

    @Override
    public List<String> consoles() {
        return ending(".msc");
    }

    @Override
    public List<String> controlPanelFiles() {
        return ending(".cpl");
    }

    private List<String> ending(String ending) {
        return files.stream().filter(file -> file.endsWith(ending)).toList();
    }

    @Override
    public Optional<String> title(String path) {
        return Optional.ofNullable(titles.get(path));
    }
}
