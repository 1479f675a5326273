package org.runaslauncher.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Rectangle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.text.Messages;
import org.runaslauncher.ui.Ending;
import org.runaslauncher.ui.SwingTest;

/** What somebody sees who opens the preview. */
@ExtendWith(SwingTest.class)
class PreviewWindowTest {
    private static final long PATIENCE_SECONDS = 20;

    private final Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
    private final BlockingQueue<Ending> ending = new LinkedBlockingQueue<>();
    private PreviewWindow preview;

    @BeforeEach
    void open() {
        preview = GuiActionRunner.execute(() -> new PreviewWindow(ending::add));
        GuiActionRunner.execute(preview::open);
        robot.waitForIdle();
    }

    @AfterEach
    void close() {
        GuiActionRunner.execute(preview.frame()::dispose);
        robot.cleanUp();
    }

    @Test
    void aBannerSaysThatNothingIsStarted() {
        assertThat(GuiActionRunner.execute(
                        () -> find("nothingIsStarted", JLabel.class).getText()))
                .isEqualTo(Banner.NOTHING_IS_STARTED);
        assertIsWhole("preview");
        assertIsWhole("ok");
    }

    @Test
    void aUserNameIsExplainedAsTheFailureThatItStandsFor() {
        start("1326");
        awaitFailure("logon-failure");
        assertIsWhole("preview");
        assertIsWhole("ok");
    }

    @Test
    void theUserNameCountsForTheCurrentUserToo() {
        click("currentUser");
        start("53");
        awaitFailure("network-path-not-found");
    }

    @Test
    void anyOtherUserNameWorks() throws InterruptedException {
        start("alice");
        assertThat(ending.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(Ending.STARTED);
    }

    private void start(String userName) {
        GuiActionRunner.execute(() -> find("user", JTextField.class).setText(userName));
        click("ok");
    }

    private void click(String button) {
        GuiActionRunner.execute(() -> find(button, AbstractButton.class).doClick());
    }

    private void awaitFailure(String key) {
        String happened = Messages.get("failure." + key + ".happened", "C:\\Windows\\regedit.exe");
        Pause.pause(
                new Condition("the explanation: " + happened) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(() -> find("failure.happened", JTextArea.class)
                                .getText()
                                .equals(happened));
                    }
                },
                Timeout.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** Nothing of a component is cut off at the edge of the window, and it has the room that it needs. */
    private void assertIsWhole(String name) {
        GuiActionRunner.execute(() -> {
            JComponent component = find(name, JComponent.class);
            Container content = preview.frame().getContentPane();
            Rectangle place = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), content);
            assertThat(new Rectangle(content.getSize()).contains(place)).isTrue();
            assertThat(component.getSize().width).isGreaterThanOrEqualTo(component.getPreferredSize().width);
            assertThat(component.getSize().height).isGreaterThanOrEqualTo(component.getPreferredSize().height);
        });
    }

    private <C extends JComponent> C find(String name, Class<C> type) {
        return robot.finder().findByName(preview.frame(), name, type, false);
    }
}
