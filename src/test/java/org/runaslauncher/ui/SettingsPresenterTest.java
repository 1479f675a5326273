package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeEntries;
import org.runaslauncher.fakes.FakeHistory;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.fakes.Later;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.EntryState;
import org.runaslauncher.integration.Found;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.Settings;
import org.runaslauncher.settings.Settings.Choice;
import org.runaslauncher.settings.StoredSettings;

/** What the settings window does with what is chosen in it. */
class SettingsPresenterTest {
    private static final String OURS = "C:\\app\\RunAsLauncher.exe";

    private final FakeSettingsStore store = new FakeSettingsStore();
    private final FakeHistory programs = new FakeHistory();
    private final FakeUserPlaces places = new FakeUserPlaces();
    private final Later later = new Later();
    private final View view = new View();
    private int accountsCleared;
    private final SettingsPresenter presenter = new SettingsPresenter(
            view,
            new SettingsPresenter.Services(
                    new StoredSettings(store),
                    programs,
                    () -> accountsCleared++,
                    FakeEntries.of(OURS, places, new StoredSettings(store)),
                    later));

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
        assertThat(view.calls).containsExactly("open", "busy", "ready", "reload", "busy", "ready", "close");
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

    @Test
    void okAddsWhatWasTickedAndTakesAwayWhatWasNot() {
        places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(OURS));
        places.menuOf(OURS);
        view.wanted = EnumSet.of(Entry.DESKTOP, Entry.MENU);
        ok(new Choice(true, true, "", false));
        assertThat(view.shown.get(Entry.SEND_TO).found()).isEqualTo(Found.OURS);
        assertThat(places.shortcuts).containsOnlyKeys(Entry.DESKTOP);
        assertThat(places.menus)
                .as("what was there already is not written again")
                .isEmpty();
        assertThat(view.calls).endsWith("busy", "ready", "close");
    }

    @Test
    void whatAllUsersHaveStaysAsItIs() {
        places.shortcutsForAll.put(Entry.DESKTOP, FakeUserPlaces.linkTo(OURS));
        view.wanted = EnumSet.of(Entry.DESKTOP);
        ok(new Choice(true, true, "", false));
        assertThat(view.shown.get(Entry.DESKTOP).found()).isEqualTo(Found.FOR_ALL);
        assertThat(places.shortcuts).isEmpty();
        assertThat(view.calls).endsWith("busy", "ready", "close");
    }

    @Test
    void whatCannotBeAddedIsSaidAndTheWindowStays() {
        view.wanted = EnumSet.of(Entry.DESKTOP);
        places.denied = true;
        ok(new Choice(true, true, "", true));
        assertThat(view.calls)
                .endsWith(
                        "busy",
                        "DESKTOP: Desktop shortcut: not added, Windows refuses (you may not write there).",
                        "ready")
                .doesNotContain("close");
        assertThat(store.written).as("the settings are").contains("MoreOptionsOpen=1");
        places.denied = false;
        presenter.ok();
        later.runAll();
        assertThat(view.calls).endsWith("busy", "ready", "close");
        assertThat(places.shortcuts).containsOnlyKeys(Entry.DESKTOP);
        assertThat(store.written).as("nothing is saved twice").containsOnlyOnce("MoreOptionsOpen=1");
    }

    private void ok(Choice choice) {
        presenter.open();
        later.runAll();
        view.choice = choice;
        presenter.ok();
        later.runAll();
    }

    private static final class View implements SettingsView, EntriesView {
        private final List<String> calls = new ArrayList<>();
        private Choice choice;
        private Map<Entry, EntryState> shown;
        private Set<Entry> wanted = EnumSet.noneOf(Entry.class);

        @Override
        public EntriesView entries() {
            return this;
        }

        @Override
        public void show(Map<Entry, EntryState> states) {
            shown = shown == null ? states : shown;
        }

        @Override
        public Set<Entry> wanted() {
            return wanted;
        }

        @Override
        public void showProblem(Entry entry, String sentence) {
            calls.add(entry + ": " + sentence);
        }

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
