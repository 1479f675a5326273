package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.RunOptions;

/** What is dropped on the window from another program. */
@ExtendWith(SwingTest.class)
class FileDropTest {
    private final OpenWindow run = new OpenWindow();

    @BeforeEach
    void open() {
        run.open(new RunAsForm("C:\\old.exe", true, "CORP\\me", "", "", RunOptions.DEFAULT));
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runAs", "program", "programList", "user", "password", "arguments", "ok"})
    void oneFileIsTakenAnywhereOnTheWindow(String where) {
        File file = new File("new tool.exe");
        assertThat(drop(Drag.ofFiles(List.of(file)), where)).isTrue();
        run.window.textBox("program").requireText(file.getPath());
        run.window.textBox("password").requireText("");
        run.await("focus", () -> run.window.textBox("password").target().isFocusOwner());
        run.window.textBox("user").requireText("CORP\\me");
    }

    @Test
    void severalFilesAreAChoice() {
        List<File> files = List.of(new File("a.exe"), new File("b c.exe"), new File("d.exe"));
        assertThat(drop(Drag.ofFiles(files), "runAs")).isTrue();
        assertThat(problem()).isEqualTo("3 files were given. Choose the one to run.");
        assertThat(run.window.comboBox("programList").contents()).containsExactly("a.exe", "b c.exe", "d.exe");
        run.window.textBox("program").requireText("");
        assertThat(run.view.form().arguments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a.exe, Internet address",
        "just some text, Only files and their paths can be dropped here",
        "<html><b>bold, Only files and their paths can be dropped here"
    })
    void textAndAddressesAreAnsweredWithASentence(String text, String sentence) {
        drop(new Drag(new StringSelection(text)), "runAs");
        assertThat(problem()).contains(sentence);
        run.window.textBox("program").requireText("C:\\old.exe");
    }

    @Test
    void textMayBeDroppedIntoATextField() {
        assertThat(drop(new Drag(new StringSelection("other")), "user")).isTrue();
        assertThat(run.view.form().user()).contains("other");
    }

    @Test
    void textIsNotTakenIntoThePasswordField() {
        assertThat(drop(new Drag(new StringSelection("other")), "password")).isFalse();
        assertThat(GuiActionRunner.execute(() -> run.view.takePassword().isEmpty()))
                .isTrue();
        assertThat(problem()).contains("Only files and their paths can be dropped here");
    }

    @Test
    void textIsNotTakenIntoAFieldThatIsDisabled() {
        run.window.radioButton("currentUser").click();
        drop(new Drag(new StringSelection("other")), "user");
        run.window.textBox("user").requireText("CORP\\me");
        assertThat(problem()).contains("Only files and their paths can be dropped here");
    }

    @Test
    void aSentenceTakesFilesAsTheRestOfTheWindowDoes() {
        drop(new Drag(new StringSelection("text")), "runAs");
        assertThat(problem()).isNotEmpty();
        assertThat(drop(Drag.ofFiles(List.of(new File("new.exe"))), "program.problem"))
                .isTrue();
        run.window.textBox("program").requireText("new.exe");
    }

    @Test
    void duringALaunchNothingChanges() {
        run.files.file("C:\\old.exe");
        run.starter.holdLogon();
        run.click("ok");
        run.await("logon", () -> !run.starter.requests.isEmpty());
        drop(Drag.ofFiles(List.of(new File("new.exe"))), "runAs");
        drop(new Drag(new StringSelection("text")), "runAs");
        run.window.textBox("program").requireText("C:\\old.exe");
        assertThat(problem()).isEmpty();
    }

    @Test
    void nothingInTheListIsSaid() {
        drop(Drag.ofFiles(List.of()), "runAs");
        assertThat(problem()).isEqualTo("There was no file in what you dropped here.");
    }

    @Test
    void anAddressWithAnEmptyListOfFilesIsAnsweredAsAnAddress() {
        drop(
                Drag.of(Map.of(
                        DataFlavor.javaFileListFlavor,
                        List.of(),
                        DataFlavor.stringFlavor,
                        "https://example.com/a.exe")),
                "user");
        assertThat(problem()).contains("Internet address");
        run.window.textBox("program").requireText("C:\\old.exe");
        run.window.textBox("user").requireText("CORP\\me");
    }

    @ParameterizedTest
    @CsvSource({
        "runAs, C:\\a b\\new.exe, C:\\a b\\new.exe",
        "program, '\"C:\\a b\\new.exe\"', C:\\a b\\new.exe",
        "password, '\"C:\\new.exe\" /x', '\"C:\\new.exe\" /x'",
        "ok, devmgmt.msc, devmgmt.msc"
    })
    void aTextThatNamesAProgramTakesThePlaceOfWhatStandsInTheProgramField(String where, String text, String program) {
        assertThat(drop(new Drag(new StringSelection(text)), where)).isTrue();
        run.window.textBox("program").requireText(program);
        run.window.textBox("password").requireText("");
        assertThat(problem()).isEmpty();
    }

    @Test
    void aPathMayBeDroppedIntoAnotherTextField() {
        assertThat(drop(new Drag(new StringSelection("C:\\data")), "arguments")).isTrue();
        assertThat(run.view.form().arguments()).isEqualTo("C:\\data");
        run.window.textBox("program").requireText("C:\\old.exe");
    }

    @Test
    void severalPathsAsTextAreAChoiceDroppedOrPasted() {
        String text = "\"C:\\a b.exe\"\r\n\"D:\\c.msc\"\r\n";
        drop(new Drag(new StringSelection(text)), "runAs");
        assertThat(run.window.comboBox("programList").contents()).containsExactly("C:\\a b.exe", "D:\\c.msc");
        run.onEventThread(() -> run.presenter().offer(List.of("C:\\other.exe")));
        paste(new StringSelection(text));
        assertThat(problem()).isEqualTo("2 files were given. Choose the one to run.");
        assertThat(run.window.comboBox("programList").contents()).containsExactly("C:\\a b.exe", "D:\\c.msc");
    }

    @Test
    void filesMayBePastedIntoTheProgramField() {
        paste(Drag.ofFiles(List.of(new File("copied.exe"))).data());
        run.window.textBox("program").requireText("copied.exe");
    }

    @Test
    void aTextIsPastedWhereTheCaretStands() {
        run.onEventThread(() -> ((JTextComponent) run.part("program")).setCaretPosition(3));
        paste(new StringSelection("some "));
        run.window.textBox("program").requireText("C:\\some old.exe");
    }

    private void paste(Transferable clipboard) {
        run.onEventThread(() -> {
            JComponent field = (JComponent) run.part("program");
            field.getTransferHandler().importData(new TransferHandler.TransferSupport(field, clipboard));
        });
        run.robot().waitForIdle();
    }

    private boolean drop(Drag drag, String where) {
        boolean taken = GuiActionRunner.execute(() -> drag.dropOn(run.part(where)));
        run.robot().waitForIdle();
        return taken;
    }

    private String problem() {
        return run.robot()
                .finder()
                .findByName(run.view.frame(), "program.problem", JTextArea.class, false)
                .getText();
    }
}
