package org.runaslauncher.program.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleNameTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void marks_of_direction_are_written_out_and_mislead(int mark) {
        VisibleName name = VisibleName.ofPath("C:\\a\\invoice" + Character.toString(mark) + "fdp.exe");
        assertThat(name.text()).isEqualTo(String.format("invoice[U+%04X]fdp.exe", mark));
        assertThat(name.misleading()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tool.exe",
                "ärzte Ж 日本 \uD83D\uDE00.exe",
                "קובץ.exe",
                "invoice.pdf          .exe",
                "a\u200Bb.exe"
            })
    void other_names_are_shown_as_they_are(String name) {
        assertThat(VisibleName.ofPath("C:\\a b\\" + name)).isEqualTo(new VisibleName(name, false));
    }

    @Test
    void control_characters_are_written_out() {
        assertThat(VisibleName.ofPath("C:\\a\nb\u0007.exe").text()).isEqualTo("a[U+000A]b[U+0007].exe");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\~a\\b.exe,[U+202E]a\\b.exe",
        "C:\\x\\a~a\\c\\b~.exe,a[U+202E]a\\c\\b[U+202E].exe",
        "C:/x/a~/b.exe,a[U+202E]/b.exe",
        "\\\\server~\\share\\b.exe,server[U+202E]\\share\\b.exe"
    })
    void a_mark_in_the_name_of_a_folder_misleads_too_and_is_shown_with_what_follows(String path, String text) {
        assertThat(VisibleName.ofPath(path.replace('~', '\u202E'))).isEqualTo(new VisibleName(text, true));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\b.exe,C:\\b.lnk,b.exe,false",
        "C:\\b.exe,C:\\a~fdp.lnk,a[U+202E]fdp.lnk,true",
        "C:\\b~.exe,C:\\a.lnk,b[U+202E].exe,true",
        "C:\\b~.exe,C:\\a~.lnk,b[U+202E].exe,true"
    })
    void a_shortcut_can_mislead_as_well_as_what_it_leads_to(String file, String picked, String text, boolean misleads) {
        assertThat(VisibleName.of(file.replace('~', '\u202E'), picked.replace('~', '\u202E')))
                .isEqualTo(new VisibleName(text, misleads));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\a\\b.exe,b.exe",
        "C:\\a\\b\\,b",
        "C:\\,C:",
        "\\\\server\\share\\x.exe,x.exe",
        "x.exe,x.exe",
        "C:/a/b.exe,b.exe",
        "'',''"
    })
    void the_name_is_the_last_part_of_a_path(String path, String name) {
        assertThat(VisibleName.ofPath(path).text()).isEqualTo(name);
    }
}
