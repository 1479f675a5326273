package org.runaslauncher.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileUrlTest {
    @ParameterizedTest
    @CsvSource({
        "file:///C:/a/b.exe,C:\\a\\b.exe",
        "FILE:///c:/a.exe,c:\\a.exe",
        "file:/C:/a.exe,C:\\a.exe",
        "file:C:/a.exe,C:\\a.exe",
        "file://C:/a.exe,C:\\a.exe",
        "file:///C|/a.exe,C:\\a.exe",
        "file:///C:\\a\\b.exe,C:\\a\\b.exe",
        "file://localhost/C:/a.exe,C:\\a.exe",
        "file://LOCALHOST/C|/a.exe,C:\\a.exe",
        "file://server/share/a.exe,\\\\server\\share\\a.exe",
        "file:////server/share/a.exe,\\\\server\\share\\a.exe",
        "file://///server/share/a.exe,\\\\server\\share\\a.exe",
        "file:\\\\server\\share\\a.exe,\\\\server\\share\\a.exe",
        "file:///C:/a%20b%26c.exe,C:\\a b&c.exe",
        "file:///C:/a b.exe,C:\\a b.exe",
        "file:///C:/%D0%B6/%E6%97%A5%F0%9F%98%80.exe,C:\\ж\\日😀.exe",
        "file:///C:/ж/日😀.exe,C:\\ж\\日😀.exe",
        "file:///C:/100%.exe,C:\\100%.exe",
        "file:///C:/100%zz.exe,C:\\100%zz.exe",
        "file:///C:/a#b.exe,C:\\a#b.exe",
        "file:///C:/a+b.exe,C:\\a+b.exe",
        "file:///C:/,C:\\",
        "'  file:///C:/a.exe  ',C:\\a.exe"
    })
    void becomes_the_path_that_Windows_takes_it_for(String url, String path) {
        assertThat(FileUrl.toPath(url)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:",
                "file://",
                "file:///",
                "file:///a.exe",
                "file:a.exe",
                "file:///C:a.exe",
                "file:///C:/a?b",
                "file:///C:/a%00.exe",
                "file:///C:/a%0Ab.exe",
                "file:///C:/a%22b.exe",
                "file:///C:/a%FFb.exe",
                "http://server/a.exe",
                "C:\\a.exe",
                "profile:///C:/a.exe",
                "ms-settings:display"
            })
    void is_no_path_otherwise(String url) {
        assertThat(FileUrl.toPath(url)).isEmpty();
    }
}
