package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a shortcut by Windows' own IShellLinkW, inside the Windows runtime. Its only word is a file of lines, because java.exe loses letters
 * outside the code page: the shortcut, its target, arguments, start folder, and show command (SW_*, a number).
 */
public final class ShortcutProgram {
    private ShortcutProgram() {}

    public static void main(String[] words) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(words[0]));
        ComApartment apartment = ComApartment.singleThreaded();
        try (NativeShellLink link = new NativeShellLink()) {
            link.setPath(lines.get(1));
            link.setArguments(lines.get(2));
            link.setWorkingDirectory(lines.get(3));
            link.setShowCommand(Integer.parseInt(lines.get(4)));
            link.save(Path.of(lines.get(0)));
        } finally {
            apartment.close();
        }
    }
}
