package org.runaslauncher.ui;

import com.formdev.flatlaf.ui.FlatNativeWindowsLibrary;
import com.formdev.flatlaf.util.SystemFileChooser;
import com.formdev.flatlaf.util.SystemFileChooser.FileNameExtensionFilter;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.runaslauncher.integration.ShortcutName;
import org.runaslauncher.text.Messages;

/** Windows' own file dialog for a shortcut. */
final class ShortcutChooser {
    private ShortcutChooser() {}

    /** @see ShortcutView#askWhere */
    static Optional<Path> choose(Component owner, String name, String folder) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(Messages.get("shortcut.choose"));
        chooser.addChoosableFileFilter(new FileNameExtensionFilter(Messages.get("shortcut.files"), "lnk"));
        // Who picks a shortcut that is there means the shortcut, and not the file that it leads to.
        chooser.putPlatformProperty(
                SystemFileChooser.WINDOWS_OPTIONS_SET, FlatNativeWindowsLibrary.FOS_NODEREFERENCELINKS);
        if (!folder.isEmpty()) {
            chooser.setCurrentDirectory(new File(folder));
        }
        chooser.setSelectedFile(new File(folder.isEmpty() ? null : folder, name + ShortcutName.ENDING));
        return chooser.showSaveDialog(owner) == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
