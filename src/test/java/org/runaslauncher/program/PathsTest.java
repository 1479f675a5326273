package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest(name = "[{0}] is [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\a.exe            | C:\\a.exe
            "C:\\a b.exe"        | C:\\a b.exe
            ~  "C:\\a b.exe"  ~  | C:\\a b.exe
            ~" C:\\a.exe "~      | C:\\a.exe
            ~  C:\\a.exe ~       | C:\\a.exe
            "C:\\a.exe           | "C:\\a.exe
            C:\\a.exe"           | C:\\a.exe"
            "                    | "
            ""                   | ~~
            ~~                   | ~~
            """)
    void takes_blanks_and_one_pair_of_quotes_off(String text, String expected) {
        assertThat(Paths.unquote(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\", "c:/", "Z:\\a\\b", "C:\\a.exe", "\\\\server\\share", "//server/share", "\\\\?\\C:\\a"})
    void knows_a_whole_path(String path) {
        assertThat(Paths.isAbsolute(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "C:", "C:a", "\\", "\\a", "/a", ".\\a", "..\\a", "1:\\a", "a\\b"})
    void knows_a_path_that_depends_on_the_current_folder_or_drive(String path) {
        assertThat(Paths.isAbsolute(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notepad", "notepad.exe", "my tool.exe", "Привет.exe"})
    void knows_a_bare_name(String name) {
        assertThat(Paths.isBareName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:notepad.exe", ".\\notepad.exe", "./notepad.exe", "C:\\x.exe", "\\x.exe", "a\\b"})
    void knows_that_a_path_is_no_bare_name(String path) {
        assertThat(Paths.isBareName(path)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} in {3}, extension {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            C:\\a\\b.exe              | b.exe       | .exe | C:\\a
            C:\\a\\b.tar.gz           | b.tar.gz    | .gz  | C:\\a
            C:\\a.b\\c                | c           | ~~   | C:\\a.b
            C:\\a.exe                 | a.exe       | .exe | C:\\
            C:/a/b.COM                | b.COM       | .COM | C:/a
            \\\\server\\share\\x.exe  | x.exe       | .exe | \\\\server\\share
            \\\\server\\share\\y\\x   | x           | ~~   | \\\\server\\share\\y
            C:\\a\\.exe               | .exe        | .exe | C:\\a
            C:\\a\\b.                 | b.          | .    | C:\\a
            C:\\                      | ~~          | ~~   | C:\\
            name.exe                  | name.exe    | .exe | name.exe
            """)
    void takes_a_path_apart(String path, String name, String extension, String parent) {
        assertThat(Paths.fileName(path)).isEqualTo(name);
        assertThat(Paths.extension(path)).isEqualTo(extension);
        assertThat(Paths.parent(path)).isEqualTo(parent);
    }
}
