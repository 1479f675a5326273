package org.runaslauncher.program.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which administrative tools this computer has. */
public final class AdministrativeTools {
    /** More than any Windows has; a folder full of planted files must not fill the list. */
    static final int MOST_UNKNOWN = 200;

    private final ToolFiles files;
    private final Function<KnownTool, String> names;

    /** @param names what the known tools are called on the screen */
    public AdministrativeTools(ToolFiles files, Function<KnownTool, String> names) {
        this.files = files;
        this.names = names;
    }

    /** All that are installed: the known ones in the order of {@link KnownTool}, then the others by name. */
    public List<AdministrativeTool> installed() {
        List<AdministrativeTool> tools = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (KnownTool known : KnownTool.values()) {
            find(known).ifPresent(tool -> {
                tools.add(tool);
                listed.add(lower(tool.program()));
            });
        }
        Stream<AdministrativeTool> consoles = files.consoles().stream().map(path -> other(path, ToolKind.CONSOLE));
        Stream<AdministrativeTool> controlPanel =
                files.controlPanelFiles().stream().map(path -> other(path, ToolKind.CONTROL_PANEL));
        Stream.concat(consoles, controlPanel)
                .filter(tool -> listed.add(lower(tool.program())))
                .limit(MOST_UNKNOWN)
                .map(tool -> new AdministrativeTool(title(tool), tool.program(), "", tool.kind()))
                .sorted(Comparator.comparing(tool -> lower(tool.name())))
                .forEach(tools::add);
        return List.copyOf(tools);
    }

    private Optional<AdministrativeTool> find(KnownTool known) {
        return files.find(known.place(), known.file())
                .filter(path -> files.find(known.place(), known.evidence()).isPresent())
                .map(path -> new AdministrativeTool(names.apply(known), path, known.arguments(), known.kind()));
    }

    private static AdministrativeTool other(String path, ToolKind kind) {
        return new AdministrativeTool("", path, "", kind);
    }

    private String title(AdministrativeTool tool) {
        return files.title(tool.program())
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .orElse(tool.file());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
