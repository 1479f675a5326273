package org.runaslauncher.windows;

import java.util.Optional;
import org.runaslauncher.program.Associations;

public final class WindowsAssociations implements Associations {
    @Override
    public Optional<String> openCommand(String extension) {
        return Optional.empty();
    }
}
