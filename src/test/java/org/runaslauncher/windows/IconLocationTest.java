package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconLocationTest {
    @ParameterizedTest
    @CsvSource({
        "'C:\\Windows\\System32\\mmc.exe,0',C:\\Windows\\System32\\mmc.exe,0",
        "'C:\\Windows\\System32\\imageres.dll,-68',C:\\Windows\\System32\\imageres.dll,-68",
        "'\"C:\\a b\\x.exe\", 2',C:\\a b\\x.exe,2",
        "'C:\\a,b\\x.ico','C:\\a,b\\x.ico',0",
        "C:\\x.ico,C:\\x.ico,0",
        "'C:\\x.ico,99999999999','C:\\x.ico,99999999999',0"
    })
    void reads_what_stands_in_the_registry(String text, String file, int index) {
        assertThat(IconLocation.parse(text)).contains(new IconLocation(file, index));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",0", "%1", "\"%1\"", "%1,0", "@{Microsoft.Notepad?ms-resource://icon.png}"})
    void knows_what_is_no_file(String text) {
        assertThat(IconLocation.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%1,true", "'\"%1\"',true", "' %1,0',true", "'C:\\%1',false", "'',false", "%SystemRoot%\\x.dll,false"})
    void knows_when_every_file_has_an_icon_of_its_own(String text, boolean itself) {
        assertThat(IconLocation.isFileItself(text)).isEqualTo(itself);
    }
}
