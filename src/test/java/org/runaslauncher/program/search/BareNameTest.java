package org.runaslauncher.program.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tool      | .COM;.EXE          | tool.com tool.exe",
                "tool.exe  | .COM;.EXE          | tool.exe tool.exe.com tool.exe.exe",
                "foo.bar   | .COM;.EXE          | foo.bar foo.bar.com foo.bar.exe",
                "tool      | .EXE;.exe;.Msc     | tool.exe tool.msc",
                "tool      | ''                 | tool.com tool.exe tool.bat tool.cmd",
                "tool      | ' '                | tool.com tool.exe tool.bat tool.cmd",
                "tool      | ;; .EXE ;          | tool.exe",
                "tool      | exe;.;.a\\b;.c:d;. | ''",
                "tool.     | .EXE               | tool.exe",
                "'tool. .' | .EXE               | tool.exe",
                "'a b'     | .EXE               | a b.exe",
                "größe     | .EXE               | größe.exe",
                ".hidden   | .EXE               | .hidden .hidden.exe"
            })
    void a_name_stands_for_itself_if_it_has_a_dot_and_for_itself_with_each_extension(
            String name, String extensions, String expected) {
        assertThat(String.join(" ", BareName.inFolders(name, extensions))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"tool, tool.exe", "tool.exe, tool.exe tool.exe.exe", "foo.bar, foo.bar foo.bar.exe"})
    void the_shell_adds_exe_to_what_is_registered_and_nothing_else(String name, String expected) {
        assertThat(String.join(" ", BareName.inAppPaths(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                ". .",
                "a\\b",
                "a/b",
                "\\a",
                "C:a",
                "C:\\a.exe",
                "a.exe:b",
                "a*",
                "?",
                "\"a\"",
                "a<",
                "a>b",
                "a|b",
                "a\nb",
                "a\u0000"
            })
    void what_is_no_bare_name_stands_for_nothing(String name) {
        assertThat(BareName.inFolders(name, ".EXE")).isEmpty();
        assertThat(BareName.inAppPaths(name)).isEmpty();
    }
}
