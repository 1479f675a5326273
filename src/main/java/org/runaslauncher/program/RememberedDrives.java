package org.runaslauncher.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What drive letters stand for, each asked about once: for a single search, in which every path is looked at several times. */
final class RememberedDrives implements Drives {
    private final Drives drives;
    private final Map<Character, Optional<Meaning>> meanings = new HashMap<>();

    RememberedDrives(Drives drives) {
        this.drives = drives;
    }

    @Override
    public Optional<Meaning> meaningOf(char letter) {
        return meanings.computeIfAbsent(Character.toUpperCase(letter), upper -> drives.meaningOf(letter));
    }

    @Override
    public Optional<String> connectedAs(String share) {
        return drives.connectedAs(share);
    }
}
