package org.runaslauncher.windows;

import java.util.Optional;
import org.runaslauncher.program.ProgramSearch;

public final class WindowsProgramSearch implements ProgramSearch {
    @Override
    public Optional<String> find(String name) {
        return Optional.empty();
    }
}
