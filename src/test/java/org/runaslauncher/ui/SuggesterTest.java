package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeFolderContents;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakeProgramInspector;
import org.runaslauncher.fakes.FakeToolFiles;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.launch.Background;
import org.runaslauncher.program.suggest.ProgramSource;
import org.runaslauncher.program.suggest.Suggestion;
import org.runaslauncher.program.tools.AdministrativeTools;
import org.runaslauncher.text.ToolTexts;

/** Which rows are shown when, if reading takes its time. */
class SuggesterTest {
    private final FakeFolderContents folders = new FakeFolderContents()
            .folder("C:\\", "Windows\\", "work.exe")
            .folder("\\\\server\\share\\", "remote.exe");
    private final Waiting background = new Waiting();
    private final List<List<String>> shown = new ArrayList<>();
    private final Suggester suggester = new Suggester(
            rows -> shown.add(rows.stream().map(Suggestion::program).toList()));

    @BeforeEach
    void connect() {
        suggester.connect(
                new ProgramSource(
                        new FakeHistory().of(List.of("C:\\Windows\\old.exe", "C:\\work old.exe")),
                        new AdministrativeTools(new FakeToolFiles(), ToolTexts::name),
                        folders,
                        new FakeProgramInspector()),
                background,
                () -> {});
        background.finishAll();
    }

    @Test
    void whatIsKnownIsShownAtOnceAndPathsWhenTheyAreRead() {
        suggester.typed("C:\\w");
        assertThat(shown).containsExactly(List.of("C:\\Windows\\old.exe", "C:\\work old.exe"));
        background.finishAll();
        assertThat(last()).containsExactly("C:\\Windows\\old.exe", "C:\\work old.exe", "C:\\Windows\\", "C:\\work.exe");
    }

    @Test
    void anAnswerToWhatWasTypedOverIsDropped() {
        suggester.typed("C:\\W");
        suggester.typed("C:\\wo");
        int before = shown.size();
        background.finishOne();
        assertThat(shown).hasSize(before);
        background.finishAll();
        assertThat(last()).containsExactly("C:\\work old.exe", "C:\\work.exe");
    }

    @Test
    void onlyOneReadingGoesOnHoweverFastSomebodyTypes() {
        for (int i = 1; i <= 100; i++) {
            suggester.typed("C:\\" + "w".repeat(i));
        }
        assertThat(background.size()).isEqualTo(1);
        background.finishAll();
        assertThat(folders.asked).hasSize(2);
    }

    @Test
    void anAnswerAfterTheListWasClosedIsDropped() {
        suggester.typed("C:\\w");
        suggester.forget();
        int before = shown.size();
        background.finishAll();
        assertThat(shown).hasSize(before);
    }

    @Test
    void rowsThatStillFitStayWhileTheNextOnesAreRead() {
        suggester.typed("C:\\");
        background.finishAll();
        suggester.typed("C:\\wi");
        assertThat(last()).containsExactly("C:\\Windows\\old.exe", "C:\\Windows\\");
    }

    @Test
    void whoAsksForAShareIsAnsweredBesideAReadingThatHangs() {
        suggester.typed("C:\\slow");
        suggester.ask("\\\\server\\share\\");
        background.finishLast();
        assertThat(last()).containsExactly("\\\\server\\share\\remote.exe");
    }

    @Test
    void nobodyLooksOnAShareThatIsOnlyTyped() {
        suggester.typed("\\\\server\\share\\");
        background.finishAll();
        assertThat(folders.asked).isEmpty();
        assertThat(last()).containsExactly("\\\\server\\share\\");
    }

    private List<String> last() {
        return shown.get(shown.size() - 1);
    }

    /** Work that is done when the test says so. */
    private static final class Waiting implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Throwable> broken) {
            work.add(Later.step(task, done, broken));
        }

        int size() {
            return work.size();
        }

        void finishOne() {
            work.removeFirst().run();
        }

        void finishLast() {
            work.removeLast().run();
        }

        void finishAll() {
            while (!work.isEmpty()) {
                finishOne();
            }
        }

        @Override
        public void show(Runnable action) {
            action.run();
        }

        @Override
        public void showAfter(int milliseconds, Runnable action) {
            throw new UnsupportedOperationException();
        }
    }
}
