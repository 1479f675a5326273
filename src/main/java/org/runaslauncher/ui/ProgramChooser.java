package org.runaslauncher.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import com.formdev.flatlaf.util.SystemFileChooser.FileNameExtensionFilter;
import java.awt.Component;
import java.io.File;
import java.util.function.Consumer;
import org.runaslauncher.text.Messages;

/** Windows' own file dialog for programs. While it is open the event queue goes on; only our window takes no input. */
final class ProgramChooser {
    private ProgramChooser() {}

    static void choose(Component owner, String current, Consumer<String> picked) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(Messages.get("dialog.browse.title"));
        chooser.addChoosableFileFilter(
                new FileNameExtensionFilter(Messages.get("dialog.browse.programs"), "exe", "com"));
        if (current.indexOf('\\') > 0) {
            chooser.setCurrentDirectory(new File(current).getParentFile());
        }
        if (chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            picked.accept(chooser.getSelectedFile().getPath());
        }
    }
}
