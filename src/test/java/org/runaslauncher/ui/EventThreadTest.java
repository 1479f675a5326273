package org.runaslauncher.ui;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window answers at all times, whatever it waits for: nothing keeps the event thread longer than somebody could notice. */
@ExtendWith(SwingTest.class)
class EventThreadTest {
    private static final Duration LIMIT = Duration.ofMillis(50);

    /** A computer that is busy with something else makes an event late now and then; a fault of ours does so each time. */
    private static final int ROUNDS = 4;

    @Test
    void livesDuringASlowLogon() {
        neverBusy(run -> run.starter.holdLogon(), run -> {
            enterPassword(run);
            run.await("logon", () -> !run.starter.requests.isEmpty());
            look(run);
            run.starter.finishLogon();
            run.ending();
        });
    }

    @Test
    void livesWhileTheServiceDoesNotAnswer() {
        neverBusy(run -> run.service.gate.shut(), run -> {
            look(run);
            run.service.gate.open();
            run.await("service", () -> run.label("service").contains("ready"));
        });
    }

    @Test
    void livesWhileAShareDoesNotAnswer() {
        neverBusy(run -> run.files.gate.shut(), run -> {
            enterPassword(run);
            look(run);
            run.files.gate.open();
            run.ending();
        });
    }

    @Test
    void livesWithAnErrorTextOfTenThousandLines() {
        String text = "a line of an error text\n".repeat(10_000);
        neverBusy(
                run -> {
                    run.starter.failWith(4711);
                    run.starter.explainErrorsWith(text);
                },
                run -> {
                    enterPassword(run);
                    run.await("failure", () -> run.text("failure.technical").contains("4711"));
                    look(run);
                });
    }

    @Test
    void livesWithAThousandDroppedFiles() {
        List<String> files = IntStream.range(0, 1_000)
                .mapToObj(i -> "C:\\Some folder\\program number " + i + ".exe")
                .toList();
        neverBusy(run -> {}, run -> {
            run.onEventThread(() -> run.presenter().offer(files));
            run.await(
                    "the open list",
                    () -> run.window.comboBox("programList").target().isPopupVisible());
            look(run);
        });
    }

    /** What somebody does who does not want to wait. */
    private static void look(OpenWindow run) {
        run.onEventThread(() -> run.view.frame().repaint());
        run.click("moreOptions");
        run.robot().pressAndReleaseKey(KeyEvent.VK_TAB);
        run.robot().waitForIdle();
    }

    private static void enterPassword(OpenWindow run) {
        run.typePassword(OpenWindow.randomPassword());
        run.window.textBox("password").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    }

    private static void neverBusy(Consumer<OpenWindow> prepare, Consumer<OpenWindow> use) {
        List<String> longest = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            try (OpenWindow run = new OpenWindow()) {
                prepare.accept(run);
                run.openFor("CORP\\me-admin");
                EventThreadWatch watch = EventThreadWatch.begin();
                use.accept(run);
                if (watch.longest().compareTo(LIMIT) < 0) {
                    return;
                }
                longest.add(watch.what());
            }
        }
        throw new AssertionError("The event thread was busy in each round: " + longest);
    }
}
