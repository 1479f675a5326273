package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.settings.StoredSettings;

/** What the settings window does with what is chosen in it. */
class SettingsPresenterTest {
    private final FakeSettingsStore store = new FakeSettingsStore();
    private final FakeHistory programs = new FakeHistory();
    private final Later later = new Later();
    private final View view = new View();
    private int accountsCleared;
    private final SettingsPresenter presenter = new SettingsPresenter(
            view, new SettingsPresenter.Services(new StoredSettings(store), programs, () -> accountsCleared++, later));

    @Test
    void moreOptionsOpenWithTheWindowIfThatIsSet() {
        presenter.windowOpened();
        later.runAll();
        assertThat(view.calls).isEmpty();
        store.with(Place.USER, "MoreOptionsOpen", 1);
        presenter.windowOpened();
        later.runAll();
        assertThat(view.calls).containsExactly("openMoreOptions");
    }

    @Test
    void opensOnceHoweverOftenItIsAskedTo() {
        presenter.open();
        presenter.open();
        later.runAll();
        assertThat(view.calls).containsExactly("open");
        presenter.open();
        later.runAll();
        assertThat(view.calls).containsExactly("open", "open");
    }

    @Test
    void okSavesAndCloses() {
        ok(new Choice(true, true, "CORP", true));
        assertThat(view.calls).containsExactly("open", "busy", "ready", "close", "reload");
        assertThat(store.written).containsExactly("Version=1", "MoreOptionsOpen=1", "DefaultDomain=CORP");
        assertThat(accountsCleared).isZero();
    }

    @Test
    void whatIsNotRememberedAnyMoreIsForgotten() {
        programs.add("a.exe");
        ok(new Choice(false, true, "", false));
        assertThat(programs.all()).isEmpty();
        assertThat(accountsCleared).isZero();
        programs.add("b.exe");
        ok(new Choice(false, false, "", false));
        assertThat(accountsCleared).isEqualTo(1);
        assertThat(programs.all()).containsExactly("b.exe");
    }

    @Test
    void whatAnOrganizationForbidsIsLeftToTheUserToForget() {
        programs.add("a.exe");
        store.with(Place.MACHINE_POLICY, "ForbidHistory", 1);
        ok(new Choice(false, false, "", true));
        assertThat(programs.all()).containsExactly("a.exe");
        presenter.forget();
        later.runAll();
        assertThat(programs.all()).isEmpty();
    }

    @Test
    void forgettingHappensAtOnce() {
        programs.add("a.exe");
        presenter.open();
        later.runAll();
        presenter.forget();
        assertThat(programs.all()).isNotEmpty();
        later.runAll();
        assertThat(programs.all()).isEmpty();
        assertThat(accountsCleared).isEqualTo(1);
        assertThat(view.calls).containsExactly("open", "busy", "ready", "forgotten", "reload");
        assertThat(store.written).isEmpty();
    }

    @Test
    void aDomainThatCannotBeOneIsSaidAndNothingIsSaved() {
        ok(new Choice(false, true, "a\\b", false));
        assertThat(view.calls).containsExactly("open", "noDomain");
        assertThat(store.written).isEmpty();
    }

    @Test
    void aDomainThatIsRuledIsNotTheUsersFault() {
        store.with(Place.USER_POLICY, "DefaultDomain", "CORP");
        ok(new Choice(true, true, "a\\b", true));
        assertThat(view.calls).contains("close");
        assertThat(store.written).containsExactly("Version=1", "MoreOptionsOpen=1");
    }

    @Test
    void theWindowStaysIfWindowsRefusesAndNothingIsForgotten() {
        programs.add("a.exe");
        store.readOnly = true;
        ok(new Choice(false, true, "", false));
        assertThat(view.calls)
                .containsExactly("open", "busy", "ready", "Windows does not let you change your settings (5).");
        assertThat(programs.all()).containsExactly("a.exe");
    }

    private void ok(Choice choice) {
        presenter.open();
        later.runAll();
        view.choice = choice;
        presenter.ok();
        later.runAll();
    }

    private static final class View implements SettingsView {
        private final List<String> calls = new ArrayList<>();
        private Choice choice;

        @Override
        public void open(Settings settings) {
            calls.add("open");
        }

        @Override
        public Choice choice() {
            return choice;
        }

        @Override
        public void showNoDomain() {
            calls.add("noDomain");
        }

        @Override
        public void showForgotten() {
            calls.add("forgotten");
        }

        @Override
        public void showFailure(String sentence) {
            calls.add(sentence);
        }

        @Override
        public void setBusy(boolean busy) {
            calls.add(busy ? "busy" : "ready");
        }

        @Override
        public void close() {
            calls.add("close");
        }

        @Override
        public void openMoreOptions() {
            calls.add("openMoreOptions");
        }

        @Override
        public void reload() {
            calls.add("reload");
        }
    }
}
