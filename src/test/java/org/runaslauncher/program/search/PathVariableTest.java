package org.runaslauncher.program.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathVariableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "C:\\a;D:\\b                | C:\\a + D:\\b",
                "C:\\a\\;D:\\\\             | C:\\a + D:",
                "C:\\a;;  ; D:\\b ;         | C:\\a + D:\\b",
                "\"C:\\a b\";D:\\b          | C:\\a b + D:\\b",
                "\"C:\\a;b\";D:\\b          | C:\\a;b + D:\\b",
                "C:\\\"a;b\"\\c;D:\\b       | C:\\a;b\\c + D:\\b",
                "D:\\b;\"C:\\a;x            | D:\\b + C:\\a;x",
                "C:/a/b                     | C:\\a\\b",
                "C:\\a;C:\\b;C:\\a          | C:\\a + C:\\b"
            })
    void folders_on_drives_are_searched_in_their_order(String path, String expected) {
        assertThat(String.join(" + ", PathVariable.folders(path))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        ".;..;bin;.\\bin;C:bin;C:., depends on the current folder",
        "\\bin;/bin;\\, depends on the current drive",
        "\\\\server\\share;//server/share, lies on another computer",
        "\\\\?\\C:\\a;\\\\.\\pipe\\a, is no folder of a drive",
        "%ProgramFiles%\\a;%CD%, was not replaced",
        "1:\\a;::\\a, has no letter",
        "'', there is none"
    })
    void nothing_else_is_searched(String path, String why) {
        assertThat(PathVariable.folders(path)).as(why).isEmpty();
    }
}
