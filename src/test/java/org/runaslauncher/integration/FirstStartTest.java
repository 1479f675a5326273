package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.integration.EntryOutcome.Result;
import org.runaslauncher.integration.UserEntries.Labels;
import org.runaslauncher.settings.Place;

class FirstStartTest {
    private static final String FOLDER = "C:\\Program Files\\Run As Launcher";

    private final FakeUserPlaces places = new FakeUserPlaces();
    private final FakeSettingsStore settings = new FakeSettingsStore();
    private final FirstStart first = new FirstStart(
            new UserEntries(
                    places,
                    new Ownership(FOLDER + "\\RunAsLauncher.exe", path -> false),
                    Optional::empty,
                    new Labels("", "")),
            settings);

    private record Installed(Optional<String> folder, boolean wantsSendTo, boolean isUserOfDesktop)
            implements Installation {}

    @Test
    void makes_the_entry_once_and_never_again() throws IOException {
        assertThat(first.run().map(EntryOutcome::result)).contains(Result.ADDED);
        assertThat(settings.written).containsExactly("SendToMade=1");
        places.shortcuts.clear();
        assertThat(first.run()).isEmpty();
        assertThat(places.shortcuts).isEmpty();
    }

    @Test
    void what_failed_is_not_tried_again() throws IOException {
        places.denied = true;
        assertThat(first.run().map(EntryOutcome::result)).contains(Result.FAILED);
        places.denied = false;
        assertThat(first.run()).isEmpty();
        assertThat(places.shortcuts).isEmpty();
    }

    @Test
    void does_nothing_if_it_could_not_know_the_next_time() {
        settings.readOnly = true;
        assertThatThrownBy(first::run).isInstanceOf(IOException.class);
        assertThat(places.shortcuts).isEmpty();
    }

    @ParameterizedTest(name = "installed in {0}, Send To chosen {1}, own desktop {2}, made before {3}: {4}")
    @CsvSource({
        "C:\\Program Files\\Run As Launcher, true,  true,  0, true",
        "c:\\program files\\run as launcher, true,  true,  0, true",
        ",                                   true,  true,  0, false",
        "C:\\Other,                          true,  true,  0, false",
        "C:\\Program Files\\Run As Launcher, false, true,  0, false",
        "C:\\Program Files\\Run As Launcher, true,  false, 0, false",
        "C:\\Program Files\\Run As Launcher, true,  true,  1, false",
    })
    void happens_in_the_installed_copy_only(String folder, boolean chosen, boolean own, int before, boolean made)
            throws IOException {
        settings.with(Place.USER, "SendToMade", before);
        first.runIfInstalled(new Installed(Optional.ofNullable(folder), chosen, own), FOLDER);
        assertThat(places.shortcuts.containsKey(Entry.SEND_TO)).isEqualTo(made);
        assertThat(settings.written).hasSize(made ? 1 : 0);
    }
}
