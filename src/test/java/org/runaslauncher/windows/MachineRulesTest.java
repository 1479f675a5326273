package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineRulesTest {
    private static final int ITANIUM = 0x200;

    @ParameterizedTest
    @CsvSource({
        "AMD64, AMD64, AMD64 I386",
        "AMD64, I386, AMD64 I386",
        "ARM64, ARM64, ARM64 ARM I386",
        "ARM64, AMD64, ARM64 AMD64 ARM I386",
        "I386, I386, I386",
        "UNKNOWN, AMD64, AMD64",
        "UNKNOWN, UNKNOWN, ''"
    })
    void a_processor_runs_its_own_programs_ours_and_those_of_32_bits(String processor, String own, String expected) {
        String[] machines = {"UNKNOWN", "ITANIUM", "ARM64", "AMD64", "ARM", "I386"};
        String[] running = Arrays.stream(machines)
                .filter(machine -> MachineRules.runs(number(machine), number(processor), number(own)))
                .toArray(String[]::new);
        assertThat(String.join(" ", running)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"I386, true", "ARM, true", "AMD64, false", "ARM64, false", "ITANIUM, false", "UNKNOWN, false"})
    void only_programs_of_32_bits_are_guests(String machine, boolean expected) {
        assertThat(MachineRules.isGuest(number(machine))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"x86, I386", "amd64, AMD64", "aarch64, ARM64", "sparc, UNKNOWN"})
    void Java_has_names_for_them(String name, String machine) {
        assertThat(MachineRules.ofRuntime(name)).isEqualTo(number(machine));
    }

    private static int number(String machine) {
        return switch (machine) {
            case "I386" -> 0x14c;
            case "ARM" -> 0x1c4;
            case "AMD64" -> 0x8664;
            case "ARM64" -> 0xaa64;
            case "ITANIUM" -> ITANIUM;
            default -> 0;
        };
    }
}
