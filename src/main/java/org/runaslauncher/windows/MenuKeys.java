package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg.HKEY;
import java.io.IOException;
import java.util.Optional;
import org.runaslauncher.integration.MenuEntry;

/**
 * The verbs of one user, or of all: keys below the classes of a hive.
 *
 * @param classes the way to them
 * @param own whether it is the hive of the user that this process runs as
 */
record MenuKeys(HKEY root, String classes, boolean own) {
    private static final String COMMAND = "\\command";

    Optional<String> command(String ending) {
        return new RegistryValues(root, verb(ending) + COMMAND).unexpanded("");
    }

    void write(String ending, MenuEntry menu) throws IOException {
        RegistryValues verb = new RegistryValues(root, verb(ending));
        verb.setText("", menu.label());
        verb.setText("Icon", menu.icon());
        verb.setText("MultiSelectModel", MenuEntry.MULTI_SELECT_MODEL);
        verb.setNumber("SuppressionPolicy", MenuEntry.SUPPRESSION_POLICY);
        // Last: before there is a command nothing belongs to us.
        new RegistryValues(root, verb(ending) + COMMAND).setText("", menu.command());
    }

    /** With the keys above it that nothing else is in. */
    void delete(String ending) throws IOException {
        PlainKey keys = new PlainKey(root, own);
        keys.delete(verb(ending) + COMMAND);
        keys.delete(verb(ending));
        String key = MenuEntry.key(ending);
        keys.deleteEmpty(classes, key.substring(0, key.lastIndexOf('\\')));
    }

    private String verb(String ending) {
        return classes + '\\' + MenuEntry.key(ending);
    }
}
