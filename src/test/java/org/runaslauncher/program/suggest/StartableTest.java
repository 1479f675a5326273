package org.runaslauncher.program.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.ProgramKind;

class StartableTest {
    /** Two lists, because this package must not know the other. */
    @Test
    void whatIsOfferedIsWhatCanBeStarted() {
        assertThat(Startable.ENDINGS.stream().map(ending -> "." + ending))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProgramKind.values())
                        .flatMap(kind -> kind.extensions().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "A.EXE", "a.b.url", "a.vbe", "a.jse", "a.wsh"})
    void filesThatStartAreOffered(String name) {
        assertThat(Startable.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "exe", ".exe", "a.exe.txt", "a.", ""})
    void othersAreNot(String name) {
        assertThat(Startable.is(name)).isFalse();
    }
}
