package org.runaslauncher.ui;

import com.formdev.flatlaf.ui.FlatNativeWindowsLibrary;
import com.formdev.flatlaf.util.SystemFileChooser;
import com.formdev.flatlaf.util.SystemFileChooser.FileNameExtensionFilter;
import java.awt.Component;
import java.io.File;
import java.util.function.Consumer;
import org.runaslauncher.program.suggest.Startable;
import org.runaslauncher.text.Messages;

/** Windows' own file dialog for programs. While it is open the event queue goes on; only our window takes no input. */
final class ProgramChooser {
    private ProgramChooser() {}

    /** @param folder where it opens; where Windows likes if empty */
    static void choose(Component owner, String folder, Consumer<String> picked) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(Messages.get("dialog.browse.title"));
        chooser.addChoosableFileFilter(new FileNameExtensionFilter(
                Messages.get("dialog.browse.programs"), Startable.ENDINGS.toArray(String[]::new)));
        // A shortcut is more than the file that it leads to: it has arguments and a start folder.
        chooser.putPlatformProperty(
                SystemFileChooser.WINDOWS_OPTIONS_SET, FlatNativeWindowsLibrary.FOS_NODEREFERENCELINKS);
        if (!folder.isEmpty()) {
            chooser.setCurrentDirectory(new File(folder));
        }
        if (chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            picked.accept(chooser.getSelectedFile().getPath());
        }
    }
}
