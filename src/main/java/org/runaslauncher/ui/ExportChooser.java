package org.runaslauncher.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import com.formdev.flatlaf.util.SystemFileChooser.FileNameExtensionFilter;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.ExportChoice.Kind;

/** Windows' own file dialog for what is exported. */
final class ExportChooser {
    private ExportChooser() {}

    /** Where to; empty if the user changes his mind. */
    static Optional<Path> choose(Component owner, Kind kind) {
        SystemFileChooser chooser = new SystemFileChooser();
        if (kind == Kind.SCRIPTS) {
            chooser.setDialogTitle(Messages.get("export.choose-folder"));
            chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
            return picked(chooser, chooser.showOpenDialog(owner));
        }
        chooser.setDialogTitle(Messages.get("export.choose-file"));
        chooser.addChoosableFileFilter(new FileNameExtensionFilter(Messages.get("export.templates"), "inf"));
        chooser.setSelectedFile(new File("secondary-logon.inf"));
        return picked(chooser, chooser.showSaveDialog(owner));
    }

    private static Optional<Path> picked(SystemFileChooser chooser, int answer) {
        return answer == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
