package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.runaslauncher.cli.IntegrateSubcommand.Add;
import org.runaslauncher.cli.IntegrateSubcommand.Remove;
import org.runaslauncher.cli.IntegrateSubcommand.Uninstall;
import org.runaslauncher.cli.IntegrateSubcommand.User;
import org.runaslauncher.fakes.FakeAllPlaces;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.integration.Cleanup;
import org.runaslauncher.integration.Entry;
import org.runaslauncher.integration.FirstStart;
import org.runaslauncher.integration.Ownership;
import org.runaslauncher.integration.Prohibition;
import org.runaslauncher.integration.UserEntries;
import org.runaslauncher.settings.Place;
import org.runaslauncher.text.EntryTexts;

class IntegrateConsoleTest {
    private static final String OURS = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";
    private static final List<Entry> ALL = List.of(Entry.values());

    private final FakeUserPlaces places = new FakeUserPlaces();
    private final FakeSettingsStore settings = new FakeSettingsStore();
    private final FakeAllPlaces all = new FakeAllPlaces();
    private final StringBuilder output = new StringBuilder();
    private Optional<Prohibition> prohibition = Optional.empty();

    private ExitCode run(IntegrateSubcommand subcommand) {
        output.setLength(0);
        UserEntries entries =
                new UserEntries(places, new Ownership(OURS, path -> false), () -> prohibition, EntryTexts.labels());
        return new IntegrateConsole(
                        entries, new FirstStart(entries, settings), new Cleanup(entries, all), output::append)
                .run(subcommand);
    }

    @Test
    void adds_and_removes_and_tells_each() {
        assertThat(run(new Add(ALL))).isEqualTo(ExitCode.DONE);
        assertThat(output).hasToString("""
                Send To menu: added.
                Desktop shortcut: added.
                Explorer menu entry: added.
                """);
        assertThat(run(new Remove(ALL))).isEqualTo(ExitCode.DONE);
        assertThat(output).hasToString("""
                Send To menu: removed.
                Desktop shortcut: removed.
                Explorer menu entry: removed.
                """);
        assertThat(run(new Remove(ALL))).isEqualTo(ExitCode.DONE);
        assertThat(output.toString().lines()).allMatch(line -> line.endsWith(": there was none."));
    }

    @Test
    void what_is_in_the_way_is_a_failure_of_adding_and_none_of_removing() {
        places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo("C:\\other.exe"));
        places.shortcuts.put(Entry.DESKTOP, FakeUserPlaces.linkTo("D:\\RunAsLauncher.exe"));
        assertThat(run(new Add(ALL))).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString()).isEqualTo("""
                Send To menu: left as it is. Something of the same name is there that does not belong to Run As Launcher.
                Desktop shortcut: left as it is. It belongs to a copy of Run As Launcher in another folder.
                Explorer menu entry: added.
                """);
        assertThat(run(new Remove(ALL))).isEqualTo(ExitCode.DONE);
        assertThat(places.shortcuts).hasSize(2);
    }

    @Test
    void a_forbidden_menu_says_why() {
        prohibition = Optional.of(Prohibition.RUN_AS_SUPPRESSED);
        assertThat(run(new Add(List.of(Entry.MENU)))).isEqualTo(ExitCode.FAILED);
        assertThat(output)
                .hasToString("Explorer menu entry: not added. This computer hides “Run as different user” in Explorer’s"
                        + " menus (SuppressionPolicy), as security guides ask for.\n");
    }

    @Test
    void what_windows_denies_needs_an_administrator() {
        places.denied = true;
        assertThat(run(new Add(ALL))).isEqualTo(ExitCode.NEEDS_ADMINISTRATOR);
        assertThat(output.toString()).startsWith("Send To menu: not added, Windows refuses (you may not write there).");
    }

    @Test
    void a_user_is_set_up_once() {
        assertThat(run(new User())).isEqualTo(ExitCode.DONE);
        assertThat(output).hasToString("Send To menu: added.\n");
        places.shortcuts.clear();
        assertThat(run(new User())).isEqualTo(ExitCode.DONE);
        assertThat(output.toString()).contains("was set up for you before").contains("/integrate add sendto");
        assertThat(places.shortcuts).isEmpty();
        settings.with(Place.USER, "SendToMade", 0).readOnly = true;
        assertThat(run(new User())).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void uninstalling_tells_of_whom_something_was_removed() {
        FakeUserPlaces alice = new FakeUserPlaces();
        alice.menuOf(OURS);
        all.others.put("alice", alice);
        run(new Add(List.of(Entry.SEND_TO)));
        assertThat(run(new Uninstall())).isEqualTo(ExitCode.DONE);
        assertThat(output).hasToString("""
                Send To menu: removed.
                Explorer menu entry of alice: removed.
                Nothing of Run As Launcher is left outside its folder, as far as this can reach.
                """);
        alice.denied = true;
        assertThat(run(new Uninstall())).isEqualTo(ExitCode.FAILED);
        assertThat(output.toString()).startsWith("Something of alice was not removed: the registry: you may not");
        all.administrator = false;
        assertThat(run(new Uninstall())).isEqualTo(ExitCode.DONE);
        assertThat(output.toString()).startsWith("Other users were left alone: that needs administrator rights.");
    }
}
