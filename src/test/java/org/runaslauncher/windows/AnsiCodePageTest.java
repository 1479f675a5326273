package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsiCodePageTest {
    @ParameterizedTest
    @CsvSource({
        "874,x-windows-874",
        "932,windows-31j",
        "936,GBK",
        "949,x-windows-949",
        "950,x-windows-950",
        "1250,windows-1250",
        "1251,windows-1251",
        "1252,windows-1252",
        "1258,windows-1258",
        "65001,UTF-8",
        "0,windows-1252",
        "no number,windows-1252"
    })
    void everyCodePageOfWindowsHasItsCharset(String number, String charset) {
        assertThat(AnsiCodePage.charset(number.replace(' ', '-')).name()).isEqualTo(charset);
    }
}
