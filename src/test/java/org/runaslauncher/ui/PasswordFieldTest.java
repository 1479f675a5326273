package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.event.InputMethodEvent;
import java.awt.event.KeyEvent;
import java.awt.font.TextHitInfo;
import java.awt.geom.Rectangle2D;
import java.nio.CharBuffer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.accessibility.AccessibleText;
import javax.swing.JToggleButton;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.launch.Password;

/** The ways into the password field, and that there is no way out but OK. */
@ExtendWith(SwingTest.class)
class PasswordFieldTest {
    private OpenWindow run;
    private PasswordField field;

    @BeforeEach
    void open() {
        run = new OpenWindow();
        run.openFor("CORP\\me-admin");
        field = (PasswordField) run.window.textBox("password").target();
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void holdsWhatWasTypedLast() {
        type("first");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        type("second");
        press(KeyEvent.VK_BACK_SPACE);
        press(KeyEvent.VK_HOME);
        type("x");
        assertThat(taken()).isEqualTo("xsecon");
    }

    @Test
    void isEmptyOnceThePasswordWasTaken() {
        type("secret");
        taken();
        assertThat(taken()).isEmpty();
    }

    @Test
    void givesItsLettersToNobody() {
        type("secret");
        JTextComponent asAny = field;
        String text = onEventThread(asAny::getText);
        String read = onEventThread(
                () -> asAny.getAccessibleContext().getAccessibleText().getAtIndex(AccessibleText.WORD, 0));
        assertThat(text).isEqualTo("••••••");
        assertThat(read).doesNotContain("s");
    }

    @Test
    void pastesFromTheClipboardInPlaceOfTheSelection() {
        type("wrong");
        run.clipboard.set("päste ж\uD83D\uDE00");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        run.await("the pasted text", () -> field.getDocument().getLength() == 9);
        assertThat(taken()).isEqualTo("päste ж\uD83D\uDE00");
    }

    @Test
    void aTextThatIsTooLongForAPasswordIsNotPasted() {
        type("typed");
        Password book = Password.copyOf(CharBuffer.wrap("x".repeat(PasswordContent.CAPACITY + 1)));
        run.onEventThread(() -> field.insert(book));
        assertThat(taken()).isEqualTo("typed");
    }

    @Test
    void pastesNothingIntoALaunch() {
        run.starter.holdLogon();
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        run.await("logon", () -> !run.starter.requests.isEmpty());
        run.clipboard.set("late");
        run.onEventThread(run.presenter()::pastePassword);
        run.starter.finishLogon();
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutAndCopyGiveNothing(boolean revealed) {
        Clipboard clipboard = new Clipboard("test");
        type("secret");
        if (revealed) {
            reveal();
        }
        for (int action : List.of(TransferHandler.COPY, TransferHandler.MOVE)) {
            run.onEventThread(() -> {
                field.selectAll();
                field.getTransferHandler().exportToClipboard(field, clipboard, action);
            });
        }
        assertThat(clipboard.getContents(null)).isNull();
        assertThat(GuiActionRunner.execute(() -> field.getTransferHandler().getSourceActions(field)))
                .as("what can be dragged out")
                .isEqualTo(TransferHandler.NONE);
        assertThat(taken()).isEqualTo("secret");
    }

    @Test
    void undoBringsNothingBack() {
        type("secret");
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        press(KeyEvent.VK_DELETE);
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        press(KeyEvent.VK_ALT, KeyEvent.VK_BACK_SPACE);
        assertThat(taken()).isEmpty();
    }

    @Test
    void textThatAnInputMethodComposesDoesNotEnter() {
        AttributedString composed = new AttributedString("secret");
        run.onEventThread(() -> field.dispatchEvent(new InputMethodEvent(
                field,
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.getIterator(),
                0,
                TextHitInfo.leading(0),
                null)));
        assertThat(field.getDocument().getLength()).isZero();
    }

    @Test
    void aRevealedPasswordCanBeClickedInto() {
        run.onEventThread(() ->
                "iW\uD83D\uDE00l".codePoints().forEach(letter -> field.replaceSelection(Character.toString(letter))));
        reveal();
        List<Integer> hits = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (int position : List.of(0, 1, 2, 4, 5)) {
            Rectangle2D place = onEventThread(() -> field.modelToView2D(position));
            places.add(place.getX());
            hits.add(GuiActionRunner.execute(
                    () -> field.viewToModel2D(new java.awt.geom.Point2D.Double(place.getX(), place.getCenterY()))));
        }
        assertThat(hits).containsExactly(0, 1, 2, 4, 5);
        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(places.get(2) - places.get(1)).as("W is wider than i").isGreaterThan(places.get(1) - places.get(0));
    }

    private void type(String text) {
        run.window.textBox("password").enterText(text);
    }

    private void press(int modifier, int key) {
        run.robot().pressKey(modifier);
        press(key);
        run.robot().releaseKey(modifier);
    }

    private void press(int key) {
        run.robot().pressAndReleaseKey(key);
        run.robot().waitForIdle();
    }

    private void reveal() {
        run.robot().click(run.robot().finder().findByType(field, JToggleButton.class));
        run.await("the letters", () -> !field.echoCharIsSet());
    }

    private String taken() {
        StringBuilder text = new StringBuilder();
        run.onEventThread(() -> field.take().use(text::append));
        return text.toString();
    }

    private static <T> T onEventThread(Callable<T> work) {
        return GuiActionRunner.execute(work);
    }
}
