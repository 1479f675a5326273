package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedDrivesTest {
    private static final Drives.Meaning SHARE = new Drives.Meaning("\\\\server\\share", true);

    private final List<Character> asked = new ArrayList<>();

    private final Drives drives = new RememberedDrives(new Drives() {
        @Override
        public Optional<Meaning> meaningOf(char letter) {
            asked.add(letter);
            return letter == 'h' || letter == 'H' ? Optional.of(SHARE) : Optional.empty();
        }

        @Override
        public Optional<String> connectedAs(String share) {
            return Optional.of(share + " me");
        }
    });

    @Test
    void asks_once_about_each_letter_in_either_case() {
        assertThat(drives.meaningOf('h')).contains(SHARE);
        assertThat(drives.meaningOf('H')).contains(SHARE);
        assertThat(drives.meaningOf('C')).isEmpty();
        assertThat(drives.meaningOf('c')).isEmpty();
        assertThat(asked).containsExactly('h', 'C');
    }

    @Test
    void passes_on_what_is_asked_about_shares() {
        assertThat(drives.connectedAs("\\\\server\\share")).contains("\\\\server\\share me");
    }
}
