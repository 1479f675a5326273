package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.Drives.Meaning;

class DosDeviceTest {
    private static final String REDIRECTOR = "\\Device\\LanmanRedirector\\;H:000000000003e7a1\\server\\share";
    private static final Map<Character, String> DEVICES = Map.ofEntries(
            Map.entry('C', "\\Device\\HarddiskVolume3"),
            Map.entry('D', "\\Device\\CdRom0"),
            Map.entry('H', REDIRECTOR),
            Map.entry('K', "\\??\\H:\\"),
            Map.entry('S', "\\??\\C:\\work"),
            Map.entry('T', "\\??\\S:\\deeper"),
            Map.entry('U', "\\??\\UNC\\server\\other\\folder"),
            Map.entry('V', "\\??\\C:\\"),
            Map.entry('W', "\\??\\T:\\deepest\\"),
            Map.entry('X', "\\??\\H:\\folder"),
            Map.entry('Y', "\\??\\U:\\below"),
            Map.entry('A', "\\??\\B:\\"),
            Map.entry('B', "\\??\\A:\\x"),
            Map.entry('E', "\\??\\E:"),
            Map.entry('F', "\\??\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\"),
            Map.entry('G', "\\??\\GLOBALROOT\\Device\\HarddiskVolume1"),
            Map.entry('I', "\\??\\Q:\\nowhere"),
            Map.entry('J', "\\??\\"),
            Map.entry('L', "\\??\\unc\\server\\share"));

    private final List<Character> asked = new ArrayList<>();

    private Optional<Meaning> resolve(char letter) {
        return DosDevice.resolve(letter, name -> DEVICES.getOrDefault(Character.toUpperCase(name), ""), name -> {
            asked.add(name);
            return Map.of('H', "\\\\server\\share", 'R', "\\\\server\\remembered\\").entrySet().stream()
                    .filter(entry -> entry.getKey().equals(Character.toUpperCase(name)))
                    .map(Map.Entry::getValue)
                    .findAny();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "H, \\\\server\\share, true",
        "h, \\\\server\\share, true",
        "R, \\\\server\\remembered, true",
        "K, \\\\server\\share, true",
        "X, \\\\server\\share\\folder, true",
        "S, C:\\work, false",
        "s, C:\\work, false",
        "T, C:\\work\\deeper, false",
        "W, C:\\work\\deeper\\deepest, false",
        "V, C:, false",
        "I, Q:\\nowhere, false",
        "U, \\\\server\\other\\folder, false",
        "L, \\\\server\\share, false",
        "Y, \\\\server\\other\\folder\\below, false"
    })
    void a_letter_is_followed_to_what_it_stands_for_in_the_end(char letter, String path, boolean network) {
        assertThat(resolve(letter)).contains(new Meaning(path, network));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "C, a disk",
        "D, a disk of another kind",
        "Q, no such letter",
        "A, a circle of two",
        "E, a circle of one",
        "F, a volume without a letter",
        "G, a device",
        "J, nothing"
    })
    void what_is_a_drive_of_its_own_or_nothing_at_all_stands_for_nothing_else(char letter, String what) {
        assertThat(resolve(letter)).as(what).isEmpty();
    }

    @Test
    void network_providers_are_asked_about_nothing_on_a_local_disk() {
        List.of('C', 'S', 'T', 'U', 'V').forEach(this::resolve);
        assertThat(asked).isEmpty();
        resolve('D');
        assertThat(asked).containsExactly('D');
    }
}
