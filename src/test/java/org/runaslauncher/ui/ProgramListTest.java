package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.plaf.basic.ComboPopup;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.launch.RunOptions;

/** What the list under the program field does for somebody who types. */
@ExtendWith(SwingTest.class)
class ProgramListTest {
    private final OpenWindow run = new OpenWindow();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void downOpensRecentProgramsAndToolsAndEnterTakesOne() {
        run.recent.add("C:\\old.exe");
        open();
        press(KeyEvent.VK_DOWN);
        assertThat(contents()).startsWith("C:\\old.exe", "C:\\Windows\\System32\\cmd.exe");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        run.window.textBox("program").requireText("");
        press(KeyEvent.VK_ENTER);
        run.window.textBox("program").requireText("C:\\Windows\\System32\\cmd.exe");
        assertThat(isListOpen()).isFalse();
        assertThat(run.text("program.problem")).isEmpty();
    }

    @Test
    void aToolIsFoundByItsName() {
        open();
        type("device manager");
        assertThat(isListOpen()).isTrue();
        assertThat(contents()).containsExactly("C:\\Windows\\System32\\devmgmt.msc");
        run.window.textBox("program").requireText("device manager");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        run.window.textBox("program").requireText("C:\\Windows\\System32\\devmgmt.msc");
        run.awaitFocus("program");
    }

    @Test
    void aToolBringsItsArgumentsAndTakesThemAlongAgain() {
        open();
        type("credential");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        assertThat(run.view.form().arguments()).isEqualTo("/name Microsoft.CredentialManager");
        run.window.textBox("arguments").requireVisible();
        clear();
        type("regedit");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        assertThat(run.view.form().arguments()).isEmpty();
    }

    @Test
    void argumentsThatSomebodyTypedStay() {
        run.open(new RunAsForm("", true, "", "/own", "", RunOptions.DEFAULT));
        type("regedit");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        assertThat(run.view.form().arguments()).isEqualTo("/own");
    }

    @Test
    void theArgumentsOfAToolGoWhenAProgramIsTyped() {
        takeCredentialManager();
        clear();
        type("C:\\x.exe");
        assertThat(run.view.form().arguments()).isEmpty();
    }

    @Test
    void theArgumentsOfAToolGoWhenAFileIsDroppedOrBrowsedFor() {
        takeCredentialManager();
        run.onEventThread(() -> run.presenter().offer(List.of("C:\\x.exe")));
        assertThat(run.view.form().arguments()).isEmpty();
    }

    @Test
    void argumentsOfAToolThatSomebodyChangedStay() {
        takeCredentialManager();
        run.window.textBox("arguments").enterText(" /page x");
        String changed = run.view.form().arguments();
        run.onEventThread(() -> run.presenter().offer(List.of("C:\\x.exe")));
        assertThat(run.view.form().arguments()).isEqualTo(changed).contains("/page x");
    }

    private void takeCredentialManager() {
        open();
        type("credential");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        assertThat(run.view.form().arguments()).isEqualTo("/name Microsoft.CredentialManager");
    }

    @Test
    void shiftAndDeleteForgetsTheRecentProgramThatIsHighlighted() {
        run.recent.of(List.of("C:\\one.exe", "C:\\two.exe", "C:\\three.exe"));
        open();
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        pressShiftDelete();
        assertThat(contents()).startsWith("C:\\one.exe", "C:\\three.exe").doesNotContain("C:\\two.exe");
        assertThat(isListOpen()).isTrue();
        run.await("the history", () -> run.recent.all().equals(List.of("C:\\one.exe", "C:\\three.exe")));
        press(KeyEvent.VK_ENTER);
        run.window.textBox("program").requireText("C:\\three.exe");
    }

    @Test
    void itForgetsWhatWasFoundByTypingToo() {
        run.recent.of(List.of("C:\\one.exe", "C:\\onetwo.exe"));
        open();
        type("one");
        press(KeyEvent.VK_DOWN);
        pressShiftDelete();
        assertThat(contents()).containsExactly("C:\\onetwo.exe");
        press(KeyEvent.VK_DOWN);
        pressShiftDelete();
        assertThat(isListOpen()).isFalse();
        run.window.textBox("program").requireText("one");
        run.await("the history", () -> run.recent.all().isEmpty());
    }

    @Test
    void shiftAndDeleteStillCutsTheTextBesideARowThatIsNotRecent() {
        run.recent.of(List.of("C:\\old.exe"));
        open();
        type("device manager");
        press(KeyEvent.VK_DOWN);
        run.onEventThread(() -> ((JTextField) run.part("program")).selectAll());
        pressShiftDelete();
        run.window.textBox("program").requireText("");
        assertThat(run.recent.all()).containsExactly("C:\\old.exe");
    }

    private void pressShiftDelete() {
        run.robot().pressKey(KeyEvent.VK_SHIFT);
        run.robot().pressAndReleaseKeys(KeyEvent.VK_DELETE);
        run.robot().releaseKey(KeyEvent.VK_SHIFT);
        run.robot().waitForIdle();
    }

    @Test
    void escapeClosesTheListAndNotTheWindow() {
        open();
        type("manager");
        assertThat(isListOpen()).isTrue();
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ESCAPE);
        assertThat(isListOpen()).isFalse();
        assertThat(run.hasEnded()).isFalse();
        run.window.textBox("program").requireText("manager");
        press(KeyEvent.VK_ESCAPE);
        assertThat(run.ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void enterWithoutARowIsOk() {
        open();
        type("manager");
        press(KeyEvent.VK_ENTER);
        run.await("problem", () -> !run.text("user.problem").isEmpty());
        run.window.textBox("program").requireText("manager");
        assertThat(isListOpen()).isFalse();
    }

    @Test
    void enterDoesNotTakeARowOnlyBecauseTheMouseHappensToBeThere() {
        open();
        type("manager");
        GuiActionRunner.execute(() -> {
            JComboBox<?> list = (JComboBox<?>) run.part("programList");
            ((ComboPopup) list.getUI().getAccessibleChild(list, 0)).getList().setSelectedIndex(0);
        });
        press(KeyEvent.VK_ENTER);
        run.await("problem", () -> !run.text("user.problem").isEmpty());
        run.window.textBox("program").requireText("manager");
    }

    @Test
    void upFromTheFirstRowLeadsBackToTheText() {
        open();
        type("manager");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_UP, KeyEvent.VK_ENTER);
        run.await("problem", () -> !run.text("user.problem").isEmpty());
        run.window.textBox("program").requireText("manager");
    }

    @Test
    void aPathIsCompletedFolderByFolder() {
        run.folders.folder("C:\\", "Work\\", "setup.exe").folder("C:\\Work\\", "tool one.exe", "notes.txt");
        open();
        type("c:\\w");
        run.await("folder", () -> contents().equals(List.of("c:\\Work\\")));
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        run.await("files", () -> contents().equals(List.of("c:\\Work\\tool one.exe")));
        run.window.textBox("program").requireText("c:\\Work\\");
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        run.window.textBox("program").requireText("c:\\Work\\tool one.exe");
    }

    @Test
    void aShareIsLookedIntoOnlyWhenAskedFor() {
        run.folders.folder("\\\\server\\share\\", "remote.exe");
        open();
        type("\\\\server\\share\\");
        run.await("offer", () -> contents().equals(List.of("\\\\server\\share\\")));
        assertThat(run.folders.asked).isEmpty();
        press(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        run.await("files", () -> contents().equals(List.of("\\\\server\\share\\remote.exe")));
        assertThat(run.inspector.asked).noneMatch(path -> path.startsWith("\\\\"));
    }

    @Test
    void whatIsTypedIsNeverOverwrittenByALateAnswer() {
        run.folders.folder("C:\\", "Work\\").gate.shut();
        open();
        type("c:\\w");
        run.await("reading", () -> !run.folders.asked.isEmpty());
        type("rong.exe");
        run.folders.gate.open();
        run.await("next reading", () -> run.folders.asked.size() > 1);
        run.robot().waitForIdle();
        run.window.textBox("program").requireText("c:\\wrong.exe");
        assertThat(isListOpen()).isFalse();
    }

    @Test
    void theListStaysClosedForWhatIsNotTyped() {
        run.openFor("CORP\\me");
        run.onEventThread(() -> run.presenter().offer(List.of("C:\\Windows\\System32\\cmd.exe")));
        run.robot().waitForIdle();
        assertThat(isListOpen()).isFalse();
    }

    @Test
    void theWindowIsAsWideWithTheListAsWithout() {
        open();
        int width = run.window.target().getWidth();
        type("manager");
        assertThat(run.window.target().getWidth()).isEqualTo(width);
    }

    @Test
    void theWindowAnswersWithTenThousandOfEverythingAndIconsThatDoNotCome() {
        run.recent.of(IntStream.range(0, 10_000)
                .mapToObj(i -> "C:\\many\\recent " + i + ".exe")
                .toList());
        run.folders.folder(
                "C:\\many\\",
                IntStream.range(0, 10_000)
                        .mapToObj(i -> "program " + i + ".exe")
                        .toArray(String[]::new));
        run.inspector.gate.shut();
        open();
        List<String> longest = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            EventThreadWatch watch = EventThreadWatch.begin();
            type("c:\\many\\");
            press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
            run.await("rows", () -> contents().size() == 50);
            clear();
            press(KeyEvent.VK_DOWN);
            press(KeyEvent.VK_ESCAPE);
            longest.add(watch.what());
            if (watch.longest().toMillis() < 50) {
                return;
            }
        }
        throw new AssertionError("The event thread was busy in each round: " + longest);
    }

    private void open() {
        run.open(RunAsForm.EMPTY);
        run.awaitFocus("program");
        run.await("tools", () -> contents().size() > 1);
    }

    private void type(String text) {
        run.window.textBox("program").enterText(text);
        run.robot().waitForIdle();
    }

    private void clear() {
        run.onEventThread(() -> ((JTextField) run.part("program")).selectAll());
        press(KeyEvent.VK_DELETE);
    }

    private void press(int... keys) {
        for (int key : keys) {
            run.robot().pressAndReleaseKeys(key);
            run.robot().waitForIdle();
        }
    }

    private List<String> contents() {
        return GuiActionRunner.execute(() -> {
            JComboBox<?> list = (JComboBox<?>) run.part("programList");
            return IntStream.range(0, list.getItemCount())
                    .mapToObj(i -> list.getItemAt(i).toString())
                    .toList();
        });
    }

    private boolean isListOpen() {
        return GuiActionRunner.execute(() -> ((JComboBox<?>) run.part("programList")).isPopupVisible());
    }
}
