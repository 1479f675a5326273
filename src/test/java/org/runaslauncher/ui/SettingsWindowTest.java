package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.settings.Place;

/** The settings, by the keyboard, over the Run As window. */
@ExtendWith(SwingTest.class)
class SettingsWindowTest {
    private OpenWindow run;

    @BeforeEach
    void open() {
        run = new OpenWindow();
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void everythingIsReachedAndChangedByTheKeyboard() {
        DialogFixture settings = settings();
        assertThat(settings.checkBox("rememberPrograms").target().isFocusOwner())
                .isTrue();
        press(KeyEvent.VK_SPACE);
        press(KeyEvent.VK_TAB, KeyEvent.VK_SPACE);
        press(KeyEvent.VK_TAB, KeyEvent.VK_TAB);
        run.robot().enterText("corp.example");
        press(KeyEvent.VK_TAB, KeyEvent.VK_SPACE, KeyEvent.VK_ENTER);
        run.await("the window to close", () -> !settings.target().isVisible());
        assertThat(run.settings.written)
                .containsExactly(
                        "Version=1",
                        "RememberPrograms=0",
                        "RememberAccounts=0",
                        "MoreOptionsOpen=1",
                        "DefaultDomain=corp.example");
        assertThat(run.forgottenAccounts).isEqualTo(1);
    }

    @Test
    void escapeChangesNothing() {
        DialogFixture settings = settings();
        press(KeyEvent.VK_SPACE, KeyEvent.VK_ESCAPE);
        run.await("the window to close", () -> !settings.target().isVisible());
        assertThat(run.settings.written).isEmpty();
        assertThat(run.hasEnded()).isFalse();
        assertThat(settings().checkBox("rememberPrograms").target().isSelected())
                .isTrue();
        press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void whatTheOrganizationHasSetIsShownAndCannotBeChanged() {
        run.settings
                .with(Place.MACHINE_POLICY, "ForbidHistory", 1)
                .with(Place.USER_POLICY, "DefaultDomain", "CORP")
                .with(Place.USER, "DefaultDomain", "MINE");
        DialogFixture settings = settings();
        settings.checkBox("rememberPrograms").requireDisabled().requireNotSelected();
        settings.checkBox("rememberAccounts").requireDisabled().requireNotSelected();
        settings.textBox("defaultDomain").requireDisabled().requireText("CORP");
        settings.checkBox("moreOptionsOpen").requireEnabled();
        settings.button("forget").requireEnabled();
        for (String note : List.of("rememberPrograms.ruled", "rememberAccounts.ruled", "defaultDomain.note")) {
            assertThat(text(settings, note)).isEqualTo("Set by your organization.");
        }
        run.await("focus", () -> settings.checkBox("moreOptionsOpen").target().isFocusOwner());
        press(KeyEvent.VK_SPACE, KeyEvent.VK_ENTER);
        run.await("the window to close", () -> !settings.target().isVisible());
        assertThat(run.settings.written).containsExactly("Version=1", "MoreOptionsOpen=1");
    }

    @Test
    void theEntriesOfExplorerAreAddedAndTakenAwayByTheKeyboard() {
        run.places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(OpenWindow.EXECUTABLE));
        DialogFixture settings = settings();
        run.await("the entries", () -> settings.checkBox("entrySendTo").target().isSelected());
        settings.checkBox("entryDesktop").requireNotSelected().requireEnabled();
        settings.checkBox("entryMenu").requireNotSelected().focus();
        press(KeyEvent.VK_SPACE);
        settings.checkBox("entrySendTo").focus();
        press(KeyEvent.VK_SPACE, KeyEvent.VK_ENTER);
        run.await("the window to close", () -> !settings.target().isVisible());
        assertThat(run.places.shortcuts).isEmpty();
        assertThat(run.places.commands).hasSize(8);
    }

    @Test
    void whyAnEntryCannotBeChangedIsSaidBesideIt() {
        run.settings.with(Place.MACHINE_POLICY, "ForbidMenuEntry", 1);
        run.places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo("C:\\other.exe"));
        run.places.shortcuts.put(Entry.DESKTOP, FakeUserPlaces.linkTo("C:\\Gone\\RunAsLauncher.exe"));
        DialogFixture settings = settings();
        run.await("the entries", () -> text(settings, "entryMenu.note").equals("Set by your organization."));
        settings.checkBox("entryMenu").requireDisabled().requireNotSelected();
        settings.checkBox("entrySendTo").requireDisabled().requireNotSelected();
        assertThat(text(settings, "entrySendTo.note"))
                .isEqualTo("Something of the same name is there that does not belong to Run As Launcher.");
        settings.checkBox("entryDesktop").requireEnabled().requireSelected();
        assertThat(text(settings, "entryDesktop.note")).contains("is not there any more");
        press(KeyEvent.VK_ESCAPE);
        assertThat(run.places.shortcuts).hasSize(2);
    }

    @Test
    void whatAllUsersHaveIsTickedAndSaid() {
        run.places.shortcutsForAll.put(Entry.DESKTOP, FakeUserPlaces.linkTo(OpenWindow.EXECUTABLE));
        DialogFixture settings = settings();
        run.await(
                "the entries", () -> settings.checkBox("entryDesktop").target().isSelected());
        settings.checkBox("entryDesktop").requireDisabled();
        assertThat(text(settings, "entryDesktop.note")).startsWith("All users of this computer have it already.");
        press(KeyEvent.VK_ENTER);
        run.await("the end", () -> !settings.target().isVisible());
        assertThat(run.places.shortcuts).isEmpty();
    }

    @Test
    void whatWindowsRefusesIsSaidAndTheWindowStays() {
        run.places.denied = true;
        DialogFixture settings = settings();
        run.await(
                "the entries", () -> settings.checkBox("entryDesktop").target().isEnabled());
        settings.checkBox("entryDesktop").focus();
        press(KeyEvent.VK_SPACE, KeyEvent.VK_ENTER);
        run.await("said", () -> text(settings, "entryDesktop.problem").contains("Windows refuses"));
        assertThat(settings.target().isVisible()).isTrue();
        press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void forgettingEmptiesTheListOfTheProgramField() {
        run.recent.add("C:\\Windows\\regedit.exe");
        DialogFixture settings = settings();
        settings.button("forget").click();
        run.await("said", () -> text(settings, "forgotten").equals("All are forgotten."));
        assertThat(run.recent.all()).isEmpty();
        press(KeyEvent.VK_ESCAPE);
        run.robot().waitForIdle();
        assertThat(GuiActionRunner.execute(() -> run.view.frame().isVisible())).isTrue();
    }

    @Test
    void aDomainThatCannotBeOneKeepsTheWindowOpen() {
        DialogFixture settings = settings();
        settings.textBox("defaultDomain").enterText("a\\b");
        press(KeyEvent.VK_ENTER);
        run.await("said", () -> text(settings, "defaultDomain.problem").equals("This cannot be the name of a domain."));
        assertThat(settings.target().isVisible()).isTrue();
        press(KeyEvent.VK_ESCAPE);
        assertThat(run.settings.written).isEmpty();
    }

    @Test
    void everyMnemonicIsThereOnce() {
        DialogFixture settings = settings();
        Set<Integer> letters = new HashSet<>();
        for (String name : List.of(
                "rememberPrograms",
                "rememberAccounts",
                "moreOptionsOpen",
                "forget",
                "entrySendTo",
                "entryDesktop",
                "entryMenu")) {
            AbstractButton button =
                    run.robot().finder().findByName(settings.target(), name, AbstractButton.class, true);
            assertThat(letters.add(button.getMnemonic())).as(name).isTrue();
        }
        assertThat(letters).doesNotContain(KeyEvent.VK_D);
        press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void moreOptionsAreOpenWithTheWindowIfThatIsSet() {
        run.settings.with(Place.USER, "MoreOptionsOpen", 1);
        run.openFor("CORP\\me-admin");
        run.await("more options", () -> run.part("arguments").isShowing());
        run.awaitFocus("password");
    }

    @Test
    void aForbiddenHistoryIsNotOfferedAndWhatIsStartedIsNotRemembered() {
        run.recent.add("C:\\Windows\\regedit.exe");
        run.settings.with(Place.MACHINE_POLICY, "ForbidHistory", 1);
        char[] password = OpenWindow.randomPassword();
        run.starter.setGoodPassword(password);
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.recent.all()).containsExactly("C:\\Windows\\regedit.exe");
    }

    @Test
    void duringALaunchNeitherCanBeOpened() {
        run.openFor("CORP\\me-admin");
        run.onEventThread(() -> run.view.showBusy("Starting..."));
        run.window.button("ok").requireDisabled();
        assertThat(run.part("settings").isEnabled()).isFalse();
        assertThat(run.part("createShortcut").isEnabled()).isFalse();
        assertThat(run.part("settings").isShowing()).isFalse();
        assertThat(run.part("progress").isShowing()).isTrue();
        run.onEventThread(run.view::showReady);
        assertThat(run.part("settings").isShowing()).isTrue();
    }

    private DialogFixture settings() {
        if (!GuiActionRunner.execute(() -> run.view.frame().isVisible())) {
            run.openFor("CORP\\me-admin");
        }
        run.robot().pressKey(KeyEvent.VK_CONTROL);
        run.robot().pressAndReleaseKey(KeyEvent.VK_COMMA);
        run.robot().releaseKey(KeyEvent.VK_CONTROL);
        DialogFixture settings = WindowFinder.findDialog("settings").using(run.robot());
        run.robot().waitForIdle();
        return settings;
    }

    private void press(int... keys) {
        for (int key : keys) {
            run.robot().pressAndReleaseKey(key);
            run.robot().waitForIdle();
        }
    }

    private String text(DialogFixture settings, String note) {
        return run.robot()
                .finder()
                .findByName(settings.target(), note, JTextArea.class, false)
                .getText();
    }
}
