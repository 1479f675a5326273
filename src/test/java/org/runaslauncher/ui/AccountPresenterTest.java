package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.account.AccountSuggestion;
import org.runaslauncher.account.KnownAccounts;
import org.runaslauncher.account.LookupAnswer.Kind;
import org.runaslauncher.fakes.FakeAccountDirectory;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.launch.Background;

/** What is said about an account, and when, if answers take their time. */
class AccountPresenterTest {
    private final FakeAccountDirectory directory = new FakeAccountDirectory()
            .inCorp()
            .account("helpdesk", "Help Desk", false)
            .finds("CORP\\me-admin", Kind.USER, "CORP")
            .finds("FAR\\me", Kind.USER, "FAR");
    private final FakeHistory recent = new FakeHistory();
    private final Window window = new Window();
    private final Steps background = new Steps();
    private final AccountPresenter presenter =
            new AccountPresenter(window, new AccountSource(directory, recent, () -> ""), background);

    @Test
    void theFormOfTheNameIsDescribedAtOnce() {
        open();
        type("CORP\\me-admin");
        assertThat(window.sentence).isEqualTo("Domain account in CORP");
        type("me");
        assertThat(window.sentence).isEqualTo("Local account on PC7");
        assertThat(directory.asked).isEmpty();
    }

    @Test
    void afterAPauseItIsLookedUp() {
        open();
        type("m");
        type("me");
        background.finishAll();
        assertThat(window.sentence).isEqualTo("There is no account of that name on PC7");
        assertThat(directory.asked).containsExactly(".\\me");
    }

    @Test
    void anAnswerToWhatWasTypedOverIsDropped() {
        open();
        type("FAR\\me");
        background.finishPauses();
        type("FAR\\me2");
        assertThat(window.sentence).isEqualTo("Account in FAR");
        background.finishWork();
        assertThat(window.sentence).isEqualTo("Account in FAR");
        type("helpdesk");
        background.finishAll();
        assertThat(window.sentence).isEqualTo("Local account on PC7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "CORP\\", "\\", "a*b", "@", "me@", "a\u202Eb"})
    void whatIsNoNameIsNotDescribed(String typed) {
        open();
        type("me");
        type(typed);
        assertThat(window.sentence).isEmpty();
        background.finishAll();
        assertThat(window.sentence).isEmpty();
        assertThat(directory.asked).isEmpty();
    }

    @Test
    void aDomainThatDoesNotAnswerHoldsUpNoMoreThanFourLooks() {
        open();
        for (int i = 0; i < 10; i++) {
            type("FAR\\me" + i);
            background.finishPauses();
        }
        assertThat(background.work()).isEqualTo(4);
        type("FAR\\me");
        background.finishPauses();
        background.finishAll();
        assertThat(window.sentence).isEqualTo("Domain account in FAR");
        assertThat(directory.asked).hasSize(5);
    }

    @Test
    void theLastNameThatWasUsedIsFilledInBeforeTheAccountsOfTheComputerAreRead() {
        recent.of(List.of("CORP\\me-admin", "helpdesk"));
        presenter.open();
        background.finishOne();
        assertThat(window.text).isEqualTo("CORP\\me-admin");
        assertThat(window.offered.first()).hasSize(2);
        background.finishAll();
        assertThat(window.sentence).isEqualTo("Domain account in CORP");
    }

    @Test
    void whatStandsThereWhenTheWindowOpensIsDescribed() {
        window.text = "helpdesk";
        open();
        assertThat(window.sentence).isEqualTo("Local account on PC7");
    }

    @Test
    void whatIsForgottenIsForgottenForGood() {
        recent.of(List.of("CORP\\me-admin", "helpdesk"));
        open();
        presenter.forget(window.offered.find("helpdesk").get(0));
        background.finishAll();
        assertThat(recent.now()).containsExactly("CORP\\me-admin");
    }

    @Test
    void theMembersOfGroupsAreAskedForOnlyWhenSomebodyWantsToChoose() {
        directory.group("Users", false, "CORP\\alice");
        open();
        assertThat(window.offered.find("alice")).isEmpty();
        presenter.choose();
        assertThat(window.shown).containsExactly("1 of more");
        background.finishAll();
        assertThat(window.shown).containsExactly("1 of more", "2");
        assertThat(window.offered.find("alice")).hasSize(1);
    }

    @Test
    void whoOpensTheChoiceAgainIsAnsweredByTheSameLook() {
        directory.group("Users", false, "CORP\\alice");
        open();
        presenter.choose();
        presenter.choose();
        assertThat(background.work()).isEqualTo(1);
        background.finishAll();
        assertThat(window.shown).containsExactly("1 of more", "1 of more", "2");
    }

    @Test
    void aFaultOfALookLeavesWhatTheFormSaysAndDisturbsNoOther() {
        open();
        directory.finds("CORP\\broken", null, "CORP");
        for (int i = 0; i < 10; i++) {
            type("CORP\\broken");
            background.finishAll();
            assertThat(window.sentence).isEqualTo("Domain account in CORP");
            type("nobody");
            background.finishAll();
            assertThat(window.sentence).isEqualTo("There is no account of that name on PC7");
        }
    }

    private void open() {
        presenter.open();
        background.finishAll();
        directory.asked.clear();
    }

    private void type(String text) {
        window.text = text;
        presenter.typed();
    }

    /** What the window shows. */
    private static final class Window implements AccountView {
        private final List<String> shown = new ArrayList<>();
        private String text = "";
        private String sentence = "";
        private KnownAccounts offered = KnownAccounts.NONE;

        @Override
        public String user() {
            return text;
        }

        @Override
        public void describe(String said) {
            sentence = said;
        }

        @Override
        public void offer(KnownAccounts known) {
            offered = known;
        }

        @Override
        public void suggest(String account) {
            text = account;
        }

        @Override
        public Chooser chooser() {
            return new Chooser() {
                @Override
                public void show(KnownAccounts known, boolean complete) {
                    List<AccountSuggestion> all = known.find("");
                    shown.add(all.size() + (complete ? "" : " of more"));
                }

                @Override
                public void open() {
                    // Nobody sees it.
                }
            };
        }
    }

    /** Work and pauses that end when the test says so. */
    private static final class Steps implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();
        private final Deque<Runnable> pauses = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Throwable> broken) {
            work.add(Later.step(task, done, broken));
        }

        @Override
        public void show(Runnable action) {
            work.add(action);
        }

        @Override
        public void showAfter(int milliseconds, Runnable action) {
            pauses.add(action);
        }

        int work() {
            return work.size();
        }

        void finishOne() {
            work.removeFirst().run();
        }

        void finishWork() {
            while (!work.isEmpty()) {
                finishOne();
            }
        }

        void finishPauses() {
            while (!pauses.isEmpty()) {
                pauses.removeFirst().run();
            }
        }

        void finishAll() {
            while (!work.isEmpty() || !pauses.isEmpty()) {
                finishWork();
                finishPauses();
            }
        }
    }
}
