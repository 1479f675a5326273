package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Alternative.Kind;
import org.runaslauncher.seclogon.Severity;

/** The rows about a program, and their buttons. */
@ExtendWith(SwingTest.class)
class AdviceListTest {
    private static final Alternative PROMPT = new Alternative(Kind.COMMAND_PROMPT, "C:\\cmd.exe", "", "");
    private static final Advice PLAIN = new Advice(Severity.NOTE, "Something.", Optional.empty());
    private static final Advice WITH_BUTTON = new Advice(Severity.WARNING, "Something else.", Optional.of(PROMPT));

    private final List<Alternative> taken = new ArrayList<>();
    private final AdviceList list = GuiActionRunner.execute(() -> new AdviceList(taken::add));

    @Test
    void rowsAreCountedWhetherTheyHaveAButtonOrNot() {
        show(WITH_BUTTON, new Advice(Severity.NOTE, "The next.", Optional.of(PROMPT)), PLAIN);
        assertThat(namesOf(Note.class)).containsExactly("advice.0", "advice.1", "advice.2");
        assertThat(namesOf(JButton.class)).containsExactly("advice.0.alternative", "advice.1.alternative");
    }

    @Test
    void aButtonGivesItsAlternative() {
        show(PLAIN, WITH_BUTTON);
        click();
        assertThat(taken).containsExactly(PROMPT);
    }

    @Test
    void whatArrivesDuringALaunchCanNotBeClickedBeforeItsEnd() {
        enable(false);
        show(WITH_BUTTON);
        click();
        assertThat(taken).isEmpty();
        enable(true);
        click();
        assertThat(taken).containsExactly(PROMPT);
    }

    private void show(Advice... advice) {
        GuiActionRunner.execute(() -> list.show(List.of(advice)));
    }

    private void enable(boolean enabled) {
        GuiActionRunner.execute(() -> list.setEnabled(enabled));
    }

    private void click() {
        GuiActionRunner.execute(() -> parts(JButton.class).forEach(JButton::doClick));
    }

    private List<String> namesOf(Class<? extends Component> type) {
        return GuiActionRunner.execute(
                () -> parts(type).stream().map(Component::getName).toList());
    }

    private <T> List<T> parts(Class<T> type) {
        return Arrays.stream(list.getComponents())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
