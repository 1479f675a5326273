package org.runaslauncher.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of records, blocks of lines with an empty line after each. */
final class Blocks {
    private Blocks() {}

    /** A file that is not there has none. */
    static List<Map<String, String>> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Map<String, String>> blocks = new ArrayList<>();
        for (String block : Rig.read(file).split("\\R\\R")) {
            blocks.add(Rig.lines(block));
        }
        return blocks;
    }
}
