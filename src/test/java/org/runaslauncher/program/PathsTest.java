package org.runaslauncher.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\", "c:/", "Z:\\a\\b", "C:\\a.exe", "\\\\server\\share", "//server/share", "\\\\?\\C:\\a"})
    void knows_a_whole_path(String path) {
        assertThat(Paths.isFull(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "C:", "C:a", "\\", "\\a", "/a", ".\\a", "..\\a", "a\\b"})
    void knows_a_path_that_depends_on_the_current_folder_or_drive(String path) {
        assertThat(Paths.isFull(path)).isFalse();
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
            C:\\                      | ~~          | ~~   | C:\\
            """)
    void takes_a_path_apart(String path, String name, String extension, String parent) {
        assertThat(Paths.fileName(path)).isEqualTo(name);
        assertThat(Paths.extension(path)).isEqualTo(extension);
        assertThat(Paths.parent(path)).isEqualTo(parent);
    }

    @ParameterizedTest(name = "{0} is on the share [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            \\\\server\\share\\x.exe | \\\\server\\share
            \\\\server\\share        | \\\\server\\share
            \\\\?\\C:\\x.exe         | ~~
            C:\\x.exe                | ~~
            """)
    void knows_the_share(String path, String share) {
        assertThat(Paths.isShare(path) ? Paths.share(path) : "").isEqualTo(share);
    }

    @ParameterizedTest(name = "{0} below {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            C:\\Users\\me\\x.exe | C:\\Users | true
            c:\\USERS\\me\\x.exe | C:\\Users | true
            C:\\Users            | C:\\Users | false
            C:\\Users2\\x.exe    | C:\\Users | false
            C:\\Users\\          | C:\\Users | false
            """)
    void knows_what_lies_below_a_folder(String path, String folder, boolean below) {
        assertThat(Paths.isBelow(path, folder)).isEqualTo(below);
    }
}
