package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Secret;

/** What comes from the clipboard. Not on anybody's own Windows: it would lose what lies there. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsPasswordClipboardRigTest {
    private final WindowsPasswordClipboard clipboard = new WindowsPasswordClipboard();

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\n", "\nsecond line", "\r\nsecond line\r\n"})
    void the_first_line_is_the_password(String rest) {
        String password = Secret.with("ä ж日\uD83D\uDE00\"\\").text();
        put(new StringSelection(password + rest));
        assertThat(firstLine()).isEqualTo(password);
    }

    @Test
    void a_long_text_comes_whole() {
        String password = "x".repeat(100_000);
        put(new StringSelection(password));
        assertThat(firstLine()).isEqualTo(password);
    }

    @Test
    void what_is_no_text_is_no_password() {
        put(new Files());
        assertThat(clipboard.firstLine().isEmpty()).isTrue();
    }

    private String firstLine() {
        StringBuilder text = new StringBuilder();
        clipboard.firstLine().use(text::append);
        return text.toString();
    }

    private static void put(Transferable contents) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(contents, null);
    }

    private static final class Files implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(new File("C:\\windows\\regedit.exe"));
        }
    }
}
