package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.settings.Place;
import org.runaslauncher.text.Messages;

/** What somebody sees of what the organization forbids. */
@ExtendWith(SwingTest.class)
class PoliciesTest {
    private static final String BATCH_FILE = "C:\\Windows\\x.bat";

    private OpenWindow run;

    @BeforeEach
    void openWindow() {
        run = new OpenWindow();
        run.files.file(BATCH_FILE).file("C:\\Windows\\System32\\cmd.exe");
    }

    @AfterEach
    void closeWindow() {
        run.close();
    }

    @Test
    void aBlockedWindowSaysSoAndCanOnlyBeClosed() {
        run.openFor("CORP\\me-admin");
        Dimension size = run.view.frame().getSize();
        run.onEventThread(run.view.frame()::dispose);
        run.close();
        run = new OpenWindow();
        set("Block", 1);
        run.openFor("CORP\\me-admin");
        run.awaitText("forbidden.happened", Messages.get("failure.forbidden.happened"));
        assertThat(run.view.frame().getSize()).isEqualTo(size);
        assertThat(run.isThere("ok")).isFalse();
        assertThat(run.isThere("program")).isFalse();
        run.onEventThread(() -> run.presenter().offer(List.of(OpenWindow.NOTEPAD)));
        run.click("forbidden.close");
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
        assertThat(run.starter.requests).isEmpty();
    }

    @Test
    void whatCannotBeReadBlocksAndEscapeCloses() {
        run.settings.unreadable.add(Place.MACHINE_POLICY);
        run.openFor("");
        run.awaitText("forbidden.happened", Messages.get("failure.rules-unreadable.happened"));
        run.await("the focus", () -> run.part("forbidden.close").isFocusOwner());
        run.robot().pressAndReleaseKey(KeyEvent.VK_ESCAPE);
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void blockedNothingStartsWithoutAWindowEither(Access access) {
        set("Block", 1);
        run.openUnseen(atOnce(OpenWindow.NOTEPAD, access));
        run.awaitText("forbidden.happened", Messages.get("failure.forbidden.happened"));
        run.click("forbidden.close");
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
        assertThat(run.starter.requests).isEmpty();
    }

    @Test
    void aBlockThatCameAfterTheWindowCountsAtOk() {
        run.openFor("CORP\\me-admin");
        set("Block", 1);
        run.typePassword(OpenWindow.randomPassword());
        run.click("ok");
        run.awaitText("failure.happened", Messages.get("failure.forbidden.happened"));
        assertThat(run.starter.requests).isEmpty();
        run.window.textBox("password").requireText("");
        run.click("cancel");
        assertThat(run.ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void hiddenElevationMakesRoomForTheReasonAndForNothingElse() {
        run.openFor("");
        int[] place = {
            run.part("user").getLocationOnScreen().y - run.view.frame().getY()
        };
        run.close();
        run = new OpenWindow();
        set("HideCurrentUserElevation", 1);
        run.openFor("");
        run.await("the reason", () -> run.part("elevated.ruled").isVisible());
        assertThat(run.label("elevated.ruled")).endsWith(Messages.get("settings.ruled"));
        assertThat(run.part("elevated").isVisible()).isFalse();
        assertThat(run.part("user").getLocationOnScreen().y - run.view.frame().getY())
                .isEqualTo(place[0]);
        run.click("moreOptions");
        run.window.checkBox("followingElevated").requireEnabled();
    }

    @Test
    void elevationThatWasWantedIsRefusedWithASentence() {
        set("HideCurrentUserElevation", 1);
        run.open(new RunAsForm(OpenWindow.NOTEPAD, false, "", "", "", RunOptions.DEFAULT.with(Access.ELEVATED)));
        run.awaitText("program.problem", Messages.get("dialog.elevation-refused"));
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
        assertThat(run.starter.requests.get(0).identity()).isEqualTo(new CurrentUser(Access.NORMAL));
    }

    @Test
    void elevationWithoutAWindowIsRefused() {
        set("HideCurrentUserElevation", 1);
        run.openUnseen(atOnce(OpenWindow.NOTEPAD, Access.ELEVATED));
        run.await("the failure", () -> run.text("failure.happened").contains("Your organization"));
        assertThat(run.starter.requests).isEmpty();
    }

    @Test
    void elevationIsNoRemedyWhereItIsHidden() {
        set("HideCurrentUserElevation", 1);
        run.starter.failWith(740);
        run.open(new RunAsForm(OpenWindow.NOTEPAD, false, "", "", "", RunOptions.DEFAULT));
        run.click("ok");
        run.await("the failure", () -> run.text("failure.happened").contains("Your organization"));
        assertThat(run.part("failure.remedy").isVisible()).isFalse();
    }

    @Test
    void aForbiddenKindIsSaidWhenItIsPickedAndRefusedAtOk() {
        run.settings.with(Place.MACHINE_POLICY, "ForbiddenKinds", List.of("bat"));
        String sentence = Messages.get("program.forbidden-kind", "x.bat");
        run.open(new RunAsForm(BATCH_FILE, false, "", "", "", RunOptions.DEFAULT));
        run.await(
                "the sentence",
                () -> run.isThere("advice.0") && run.text("advice.0").equals(sentence));
        run.click("ok");
        run.awaitFocus("program");
        assertThat(run.starter.requests).isEmpty();

        run.settings.without(Place.MACHINE_POLICY, "ForbiddenKinds");
        // Not with the mouse: what the sentence leaves empty would move OK away from under it.
        run.window.textBox("program").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void theServiceIsShownWithoutRemediesWhereItMayNotBeChanged() {
        set("ForbidServiceRepair", 1);
        run.service.set(ServiceState.STOPPED, StartType.DISABLED);
        run.openFor("");
        run.window.toggleButton("details").click();
        run.awaitText("ruled.advice", Messages.get("service.ruled.advice"));
        run.awaitText("finding.DISABLED.happened", Messages.get("finding.disabled.happened"));
        assertThat(run.isThere("remedy.SET_START_TYPE_MANUAL")).isFalse();
        assertThat(run.part("service.change").isEnabled()).isFalse();
        assertThat(run.part("service.export").isEnabled()).isTrue();

        run.settings.without(Place.MACHINE_POLICY, "ForbidServiceRepair");
        run.await("the remedy", () -> run.isThere("remedy.SET_START_TYPE_MANUAL"));
        assertThat(run.part("service.change").isEnabled()).isTrue();
        assertThat(run.isThere("ruled.advice")).isFalse();
    }

    private static Opening atOnce(String program, Access access) {
        RunAsForm form = new RunAsForm(program, false, "", "", "", RunOptions.DEFAULT.with(access));
        return new Opening(form, List.of(), false, true);
    }

    private void set(String policy, int value) {
        run.settings.with(Place.MACHINE_POLICY, policy, value);
    }
}
