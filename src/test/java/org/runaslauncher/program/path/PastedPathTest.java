package org.runaslauncher.program.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\a b\\x.exe",
                "  C:\\a b\\x.exe\t",
                "\r\nC:\\a b\\x.exe\r\n",
                "\"C:\\a b\\x.exe\"",
                " \"C:\\a b\\x.exe\" \n",
                "\" C:\\a b\\x.exe \"",
                "\u202aC:\\a b\\x.exe",
                "\u202aC:\\a b\\x.exe\u202c",
                "\u200e\"\u202aC:\\a b\\x.exe\"",
                "\u2066C:\\a b\\x.exe\u2069 ",
                "\u061c\u200fC:\\a b\\x.exe"
            })
    void takesOffWhatIsAroundAPath(String pasted) {
        assertThat(WindowsPath.clean(pasted)).isEqualTo("C:\\a b\\x.exe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3000x.exe",
                "x\u00a0",
                "\u2003x",
                "\"C:\\x.exe",
                "C:\\x.exe\"",
                "\"",
                "C:\\gpj\u202eexe.scr",
                "'C:\\x.exe'",
                "C:\\x.bat. ."
            })
    void leavesWhatMayBePartOfAName(String text) {
        assertThat(WindowsPath.clean(text)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(WindowsPath.clean("")).isEmpty();
        assertThat(WindowsPath.clean(" \u202a\t")).isEmpty();
        assertThat(WindowsPath.clean("\"\"")).isEmpty();
    }

    @Test
    void takesOnePairOfQuotes() {
        assertThat(WindowsPath.clean("\"\"C:\\x\"\"")).isEqualTo("\"C:\\x\"");
    }
}
