package org.runaslauncher.fakes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.integration.ShortcutWriter;

/** Shortcuts in memory. */
public final class FakeShortcutWriter implements ShortcutWriter {
    /** What was written, by where. */
    public final Map<Path, ShortcutFile> written = new LinkedHashMap<>();

    /** What the next write fails with; null for none. */
    public IOException failure;

    @Override
    public String desktop() {
        return "C:\\Users\\me\\Desktop";
    }

    @Override
    public void write(Path file, ShortcutFile shortcut) throws IOException {
        if (failure != null) {
            throw failure;
        }
        written.put(file, shortcut);
    }
}
