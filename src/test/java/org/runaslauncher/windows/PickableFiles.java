package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;

/**
 * Makes files of all kinds that can be picked, with names and folders as people have them, and a list of them. Runs in a process of its own
 * inside the Windows runtime, so that whoever measures has nothing of it loaded.
 */
final class PickableFiles {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int IN_A_FOLDER = 25;
    private static final int SIZE_OF_PROGRAM = 1 << 14;
    private static final int SW_SHOWNORMAL = 1;

    private static final String[] FOLDERS = {
        "tools",
        "Program Files (x86)\\Some Company\\Their Product\\bin",
        "Ünï côdé\\папка с файлами\\日本語",
        "a\\b\\c\\d\\e\\f\\g\\h"
    };

    private static final String[] NAMES = {
        "setup", "my program", "Größe", "программа", "日本語", "a & b (1), c;=", "v1.2.3"
    };

    private enum Kind {
        PROGRAM(".exe"),
        BATCH_FILE(".bat"),
        CONSOLE(".msc"),
        CONTROL_PANEL_ITEM(".cpl"),
        INSTALLER_PACKAGE(".msi"),
        POWERSHELL_SCRIPT(".ps1"),
        SCRIPT(".vbs"),
        DOCUMENT(".txt"),
        SHORTCUT_OF_WINDOWS(".lnk"),
        SHORTCUT_BY_HAND(".lnk"),
        URL_OF_FILE(".url"),
        URL_OF_PAGE(".url");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }
    }

    private PickableFiles() {}

    /** Words: the folder, how many, and the list that is to be written, whose lines are a kind, a tabulator and a path. */
    @SuppressWarnings("try") // The apartment is only there to be left.
    public static void main(String[] words) throws IOException {
        Path root = Path.of(words[0]);
        int count = Integer.parseInt(words[1]);
        List<String> lines = new ArrayList<>();
        try (ComApartment apartment = ComApartment.singleThreaded()) {
            for (int i = 0; i < count; i++) {
                Kind kind = Kind.values()[i % Kind.values().length];
                Path folder =
                        root.resolve(FOLDERS[i / IN_A_FOLDER % FOLDERS.length]).resolve("folder " + i / IN_A_FOLDER);
                Path file = Files.createDirectories(folder).resolve(NAMES[i % NAMES.length] + ' ' + i + kind.extension);
                make(kind, file);
                lines.add(kind + "\t" + file);
            }
        }
        Files.write(Path.of(words[2]), lines);
    }

    private static void make(Kind kind, Path file) throws IOException {
        switch (kind) {
            case PROGRAM, CONTROL_PANEL_ITEM -> Files.write(file, program());
            case SHORTCUT_OF_WINDOWS -> makeShortcut(file, target(file));
            case SHORTCUT_BY_HAND -> {
                LinkInfoBuilder info = new LinkInfoBuilder(LATIN)
                        .local("C:\\?.exe")
                        .wide(target(file).toString(), "");
                Files.write(
                        file,
                        new LinkBuilder().linkInfo(info).arguments("/x \"a b\"").build());
            }
            case URL_OF_FILE -> url(file, target(file).toUri().toASCIIString());
            case URL_OF_PAGE -> url(file, "https://example.com/page?a=b");
            default -> Files.writeString(file, "nothing that is read\r\n".repeat(100), StandardCharsets.US_ASCII);
        }
    }

    /** Each its own, so that none was looked at before. */
    private static Path target(Path shortcut) throws IOException {
        return Files.write(shortcut.resolveSibling(shortcut.getFileName() + " target.exe"), program());
    }

    private static void makeShortcut(Path file, Path target) {
        try (NativeShellLink link = new NativeShellLink()) {
            link.setPath(target.toString());
            link.setArguments("/x \"a b\"");
            link.setWorkingDirectory(target.getParent().toString());
            link.setShowCommand(SW_SHOWNORMAL);
            link.save(file);
        }
    }

    private static void url(Path file, String url) throws IOException {
        Files.writeString(file, "[InternetShortcut]\r\nURL=" + url + "\r\n", StandardCharsets.US_ASCII);
    }

    /** The header of a program for x64, and nothing that would run. */
    private static byte[] program() {
        ByteBuffer file = ByteBuffer.allocate(SIZE_OF_PROGRAM).order(ByteOrder.LITTLE_ENDIAN);
        int header = 0x80;
        int optional = header + 24;
        file.put(0, (byte) 'M').put(1, (byte) 'Z').putInt(0x3C, header);
        file.put(header, (byte) 'P').put(header + 1, (byte) 'E').putShort(header + 4, (short) 0x8664);
        file.putShort(header + 20, (short) 240).putShort(header + 22, (short) 0x22);
        file.putShort(optional, (short) 0x20B).putShort(optional + 68, (short) 2);
        return file.array();
    }
}
