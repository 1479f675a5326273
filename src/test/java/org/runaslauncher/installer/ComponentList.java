package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the application folder as a fragment of WiX source: a component for each file, as Windows Installer advises, whose GUID follows from
 * the file's place and thus never changes.
 */
final class ComponentList {
    /** An identifier of Windows Installer has no more than 72 letters; some get a few more in front. */
    private static final int LONGEST = 64;

    private static final int HASH = 9;

    private final Path folder;
    private final StringBuilder directories = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    private ComponentList(Path folder) {
        this.folder = folder;
    }

    static String fragment(Path folder) throws IOException {
        ComponentList list = new ComponentList(folder);
        list.add(folder, "    ");
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
                  <Fragment>
                    <DirectoryRef Id="INSTALLFOLDER">
                %s    </DirectoryRef>
                    <ComponentGroup Id="Files">
                %s    </ComponentGroup>
                  </Fragment>
                </Wix>
                """.formatted(list.directories, list.references);
    }

    /** What a file is called in the tables of the MSI. */
    static String id(String place) {
        String id = place.replaceAll("[^A-Za-z0-9_.]", "_");
        String shorter = id.length() <= LONGEST
                ? id
                : id.substring(0, LONGEST - HASH) + "_"
                        + NamedGuid.of("id", place).substring(1, HASH);
        return Character.isLetter(shorter.charAt(0)) ? shorter : "_" + shorter;
    }

    private void add(Path directory, String indent) throws IOException {
        String inner = indent + "  ";
        for (Path entry : entries(directory)) {
            String place = place(entry);
            if (Files.isDirectory(entry)) {
                directories.append("%s<Directory Id=\"%s\" Name=\"%s\">%n"
                        .formatted(inner, unique("d_" + id(place)), entry.getFileName()));
                add(entry, inner);
                directories.append("%s</Directory>%n".formatted(inner));
            } else {
                addFile(place, entry.getFileName().toString(), inner);
            }
        }
    }

    private void addFile(String place, String name, String indent) {
        String id = unique(id(place));
        directories.append("""
                %1$s<Component Id="c_%2$s" Guid="%3$s" Win64="yes">
                %1$s  <File Id="%2$s" Name="%4$s" Source="%5$s" KeyPath="yes" />
                %1$s</Component>
                """.formatted(indent, id, NamedGuid.of("component", place), name, place));
        references.append("      <ComponentRef Id=\"c_%s\" />%n".formatted(id));
    }

    private String unique(String id) {
        if (!ids.add(id)) {
            throw new IllegalStateException("Two files have one name for Windows Installer: " + id + ".");
        }
        return id;
    }

    private String place(Path entry) {
        return folder.relativize(entry).toString().replace('\\', '/');
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
