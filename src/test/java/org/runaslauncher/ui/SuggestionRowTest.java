package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import javax.swing.JList;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.suggest.Suggestion.Kind;

@ExtendWith(SwingTest.class)
class SuggestionRowTest {
    @Test
    void aRowSaysWhatItIsAndWhereItLies() {
        assertThat(spoken(new Suggestion(Kind.FILE, "tool.exe", "C:\\a", "C:\\a\\tool.exe", "")))
                .isEqualTo("tool.exe C:\\a");
    }

    @Test
    void marksOfDirectionAreWrittenOutAsInTheRestOfTheWindow() {
        String name = "a\u202Efdp.exe";
        assertThat(spoken(new Suggestion(Kind.FILE, name, "C:\\b\u2066", "C:\\b\u2066\\" + name, "")))
                .isEqualTo("a[U+202E]fdp.exe C:\\b[U+2066]");
    }

    @Test
    void alsoInTheFolderThatHasToBeAskedFor() {
        String share = "\\\\server\u202E\\share\\";
        assertThat(spoken(new Suggestion(Kind.ASK, share, "", share, "")))
                .contains("\\\\server[U+202E]\\share\\")
                .doesNotContain("\u202E");
    }

    private static String spoken(Suggestion row) {
        return GuiActionRunner.execute(() -> {
            SuggestionRow<Suggestion> renderer = new SuggestionRow<>(new ProgramLook(new ProgramIcons(() -> {})));
            Component shown = renderer.getListCellRendererComponent(new JList<>(), row, 0, false, false);
            return shown.getAccessibleContext().getAccessibleName();
        });
    }
}
