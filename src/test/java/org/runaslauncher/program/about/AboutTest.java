package org.runaslauncher.program.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a file as they may be shown. */
class AboutTest {
    @ParameterizedTest
    @CsvSource({
        "Registry Editor,Registry Editor",
        "'  a  ',a",
        "'a\r\nb\tc','a b c'",
        "'a    b','a b'",
        "'a\u0000\u0007\u009Fb',ab",
        "'a\u202Egnp.exe',agnp.exe",
        "'\u2066a\u2069\u200F\uFEFF\u00AD',a",
        "'a\u2028b\u2029c\u0085d\u00A0e','a b c d e'",
        "'\uD800a\uDC00',a",
        "'Ärzte Ж 日本 \uD83D\uDE00','Ärzte Ж 日本 \uD83D\uDE00'",
        "'<html><b>x','<html><b>x'",
        "'\u0000\u0001',''"
    })
    void a_text_is_one_line_of_visible_characters(String inFile, String shown) {
        About about = new About(inFile, inFile, inFile, Signature.NONE);
        assertThat(about).isEqualTo(new About(shown, shown, shown, Signature.NONE));
        assertThat(about.description()).isEqualTo(shown);
        assertThat(about.version()).isEqualTo(shown);
        assertThat(about.publisher()).isEqualTo(shown);
    }

    @Test
    void a_text_without_end_is_cut_but_never_inside_a_character() {
        assertThat(new About("x".repeat(1_000_000), "", "", Signature.NONE).description())
                .hasSize(OneLine.LONGEST);
        String description = new About("x" + "\uD83D\uDE00".repeat(1_000), "", "", Signature.NONE).description();
        assertThat(description).hasSize(OneLine.LONGEST - 1).endsWith("\uD83D\uDE00");
    }

    @Test
    void the_name_in_a_certificate_takes_the_place_of_what_the_file_claims() {
        About about = new About("Tool", "1.0", "Claimed", Signature.UNKNOWN);
        assertThat(about.signedBy("Example\u202E AG"))
                .isEqualTo(new About("Tool", "1.0", "Example AG", Signature.VALID));
        assertThat(about.signed(Signature.BROKEN)).isEqualTo(new About("Tool", "1.0", "Claimed", Signature.BROKEN));
    }
}
