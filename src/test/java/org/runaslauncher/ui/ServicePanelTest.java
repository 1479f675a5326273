package org.runaslauncher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import org.assertj.swing.finder.JOptionPaneFinder;
import org.assertj.swing.fixture.JButtonFixture;
import org.assertj.swing.fixture.JOptionPaneFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.runaslauncher.fakes.FakeServiceControl;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;

/** The panel about the Secondary Logon service under the status line of the Run As window. */
@ExtendWith(SwingTest.class)
class ServicePanelTest {
    private final char[] password = OpenWindow.randomPassword();
    private OpenWindow run;

    @BeforeEach
    void open() {
        run = new OpenWindow();
        run.starter.setGoodPassword(password);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void opensUnderTheStatusLineAndClosesAgain() {
        run.openFor("CORP\\me-admin");
        int height = run.view.frame().getHeight();
        openDetails();
        run.awaitText("finding.RUNNING.happened", "The Secondary Logon service is running.");
        assertThat(text("service.state")).isEqualTo("Running");
        assertThat(text("service.facts")).contains("Start type: Manual").contains("Account: Local System");
        assertThat(run.view.frame().getHeight()).isGreaterThan(height);
        run.window.toggleButton("details").click();
        run.await("the old height", () -> run.view.frame().getHeight() == height);
    }

    @Test
    void theFaultOfTheArticleLeadsToItsRepairAndThenTheProgramStarts() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.service.permissions = FakeServiceControl.UPGRADED;
        run.starter.failWith(5);
        run.openFor("CORP\\me-admin");
        run.typePassword(password);
        run.click("ok");
        run.awaitText(
                "failure.happened", "The Secondary Logon service is stopped, and you are not allowed to start it.");
        run.await("line", () -> run.label("service").endsWith("stopped, and you are not allowed to start it"));

        run.click("failure.remedy");
        run.await("the best remedy has the focus", () -> remedy("RESET_PERMISSIONS")
                .isFocusOwner());
        run.robot().pressAndReleaseKey(KeyEvent.VK_SPACE);
        run.awaitText("outcome.happened", "Reset the permissions: done.");
        assertThat(run.elevation.words).containsExactly("reset-permissions");
        assertThat(run.service.changes).containsExactly("stop", "permissions", "start");
        assertThat(run.service.permissions).isEqualTo(DefaultPermissions.DACL);
        run.await("no failure any more", () -> !run.part("failure").isVisible());

        run.starter.failWith(0);
        run.awaitFocus("password");
        run.typePassword(password);
        run.click("ok");
        assertThat(run.ending()).isEqualTo(Ending.STARTED);
    }

    @Test
    void marksWhatIsMissingAndWhatIsTooMuch() throws Exception {
        run.service.permissions = SecurityDescriptor.parse(
                "D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)(A;;CCLCSWRPDTLOCRRC;;;IU)"
                        + "(A;;CCLCSWDTLOCRRC;;;SU)(A;;CCLCSWDTLOCRRC;;;AU)(A;;SD;;;S-1-5-21-1-2-3-1001)");
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("rows", () -> table().getRowCount() == 6);
        assertThat(row(0)[0]).isEqualTo("Authenticated Users");
        assertThat(row(0)[2]).isEqualTo("missing: Start");
        assertThat(row(1)).containsExactly("S-1-5-21-1-2-3-1001", "Delete", "in addition: Delete");
        assertThat(row(2)[0]).isEqualTo("System");
        assertThat(row(3)).containsExactly("Administrators", "Full Control", "");
    }

    @Test
    void aThousandEntriesAreShownInPart() throws Exception {
        StringBuilder sddl = new StringBuilder("D:");
        for (int i = 0; i < 1_000; i++) {
            sddl.append("(A;;LC;;;S-1-5-21-1-2-3-").append(2_000 + i).append(')');
        }
        run.service.permissions = SecurityDescriptor.parse(sddl.toString());
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("rows", () -> table().getRowCount() == PermissionsTable.MOST_ROWS + 1);
        assertThat(row(PermissionsTable.MOST_ROWS)[0]).contains("905 more");
    }

    @Test
    void asksBeforeItEnablesWhatMayBeDisabledOnPurpose() {
        run.service.set(ServiceState.STOPPED, StartType.DISABLED);
        run.openFor("CORP\\me-admin");
        openDetails();
        choose("SET_START_TYPE_MANUAL");
        JOptionPaneFixture question = JOptionPaneFinder.findOptionPane().using(run.robot());
        question.buttonWithText("Cancel").requireFocused().click();
        assertThat(run.elevation.words).isEmpty();

        choose("SET_START_TYPE_MANUAL");
        JOptionPaneFinder.findOptionPane()
                .using(run.robot())
                .buttonWithText("Enable it")
                .click();
        run.awaitText("outcome.happened", "Set the start type to Manual: done.");
        assertThat(run.service.status().startType()).isEqualTo(StartType.MANUAL);
    }

    @Test
    void followsWhatOthersChange() {
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("running", () -> text("service.state").equals("Running"));
        run.service.set(ServiceState.PAUSED, StartType.AUTOMATIC);
        run.await(
                "paused",
                () -> text("service.state").equals("Paused")
                        && text("service.facts").contains("Automatic"));
        run.service.permissions = FakeServiceControl.UPGRADED;
        run.await("permissions", () -> row(0)[2].startsWith("missing: Start"));
    }

    @Test
    void aRefusedPromptIsQuiet() {
        run.elevation.failsWith = 1223;
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.service.permissions = FakeServiceControl.UPGRADED;
        run.openFor("CORP\\me-admin");
        openDetails();
        choose("RESET_PERMISSIONS");
        run.await("asked", () -> !run.elevation.words.isEmpty());
        run.await("ready", () -> remedy("RESET_PERMISSIONS").isEnabled());
        assertThat(run.robot().finder().findAll(run.view.frame(), c -> "outcome.happened".equals(c.getName())))
                .isEmpty();
        assertThat(run.service.changes).isEmpty();
    }

    @Test
    void fromAFolderThatOthersCanWriteItShowsTheCommandsInstead() {
        run.elevation.folderSafe = false;
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.service.permissions = FakeServiceControl.UPGRADED;
        run.openFor("CORP\\me-admin");
        openDetails();
        choose("RESET_PERMISSIONS");
        run.awaitText("outcome.happened", "Reset the permissions: not from this folder.");
        assertThat(run.text("outcome.technical")).contains("net stop seclogon\nsc sdset seclogon D:");
        assertThat(run.elevation.words).isEmpty();
    }

    @Test
    void theTabKeyLeadsThroughTheTableAndOut() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("rows", () -> table().getRowCount() == 5);
        run.onEventThread(() -> table().requestFocusInWindow());
        run.await("the table", () -> table().isFocusOwner());
        run.robot().pressAndReleaseKey(KeyEvent.VK_TAB);
        run.await(
                "the button behind it",
                () -> run.window.button("service.change").target().isFocusOwner());
    }

    @Test
    void theFocusStaysWhereItIsWhenOthersChangeSomething() {
        run.service.set(ServiceState.STOPPED, StartType.MANUAL);
        run.service.permissions = FakeServiceControl.UPGRADED;
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("the remedy", () -> table().getRowCount() == 5);
        run.onEventThread(() -> remedy("START").requestFocusInWindow());
        run.await("the focus", () -> remedy("START").isFocusOwner());
        run.service.account = "CORP\\svc";
        run.await("a new finding", () -> text("service.facts").contains("CORP"));
        run.await("the focus again", () -> remedy("START").isFocusOwner());
    }

    @Test
    void aRefusedStartTypeIsNotShownAsChosen() {
        run.elevation.failsWith = 1223;
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("running", () -> text("service.state").equals("Running"));
        run.window.button("service.change").click();
        run.window.menuItem("menu.SET_START_TYPE_DISABLED").click();
        run.await("asked", () -> !run.elevation.words.isEmpty());
        run.await("ready", () -> run.window.button("service.change").isEnabled());
        run.window.button("service.change").click();
        assertThat(((JMenuItem) run.part("menu.SET_START_TYPE_MANUAL")).isSelected())
                .isTrue();
    }

    @Test
    void escapeClosesTheMenuAndNotTheWindow() {
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("running", () -> text("service.state").equals("Running"));
        run.window.button("service.change").click();
        run.await("the menu", () -> run.part("serviceMenu").isShowing());
        run.robot().pressAndReleaseKey(KeyEvent.VK_ESCAPE);
        run.await("no menu", () -> run.robot()
                .finder()
                .findAll(c -> "serviceMenu".equals(c.getName()) && c.isShowing())
                .isEmpty());
        assertThat(run.hasEnded()).isFalse();
        assertThat(run.view.frame().isVisible()).isTrue();
        run.robot().pressAndReleaseKey(KeyEvent.VK_ESCAPE);
        assertThat(run.ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void theMenuOffersWhatMakesSense() {
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("running", () -> text("service.state").equals("Running"));
        run.window.button("service.change").click();
        assertThat(run.part("menu.START").isEnabled()).isFalse();
        assertThat(run.part("menu.STOP").isEnabled()).isTrue();
        assertThat(run.part("menu.RESUME").isEnabled()).isFalse();
        run.window.menuItem("menu.STOP").click();
        run.awaitText("outcome.happened", "Stop the service: done.");
        assertThat(run.elevation.words).containsExactly("stop");
        run.await("stopped", () -> text("service.state").equals("Stopped"));
    }

    @Test
    void aRemedyIsNotLeftHalfDoneWhenTheWindowIsClosed() {
        run.elevation.gate.shut();
        run.openFor("CORP\\me-admin");
        openDetails();
        run.await("running", () -> text("service.state").equals("Running"));
        run.window.button("service.change").click();
        run.window.menuItem("menu.STOP").click();
        run.await("asked", () -> !run.elevation.words.isEmpty());
        run.click("cancel");
        run.await("closed", () -> !run.view.frame().isVisible());
        assertThat(run.hasEnded()).isFalse();
        run.elevation.gate.open();
        assertThat(run.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(run.service.changes).containsExactly("stop");
    }

    private void openDetails() {
        run.window.toggleButton("details").click();
    }

    private void choose(String remedy) {
        run.await("the remedy " + remedy, () -> !run.robot()
                .finder()
                .findAll(run.view.frame(), c -> ("remedy." + remedy).equals(c.getName()) && c.isShowing())
                .isEmpty());
        new JButtonFixture(run.robot(), remedy(remedy)).click();
    }

    private JButton remedy(String remedy) {
        return run.robot().finder().findByName(run.view.frame(), "remedy." + remedy, JButton.class, false);
    }

    private String text(String label) {
        return ((JLabel) run.part(label)).getText();
    }

    private JTable table() {
        return (JTable) run.part("permissions");
    }

    private String[] row(int number) {
        String[] cells = new String[table().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = String.valueOf(table().getValueAt(number, i));
        }
        return cells;
    }
}
