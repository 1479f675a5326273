package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;

class AboutTextsTest {
    private static final String PATH = "C:\\Tools\\tool.exe";
    private static final String MISLEADING = "The name has hidden characters that mislead.";
    private static final String TURNED = "C:\\Tools\\tool\u202Etxt.exe";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VALID|Verified publisher: Example AG  ·  Version 4.3",
                "NOT_TRUSTED|Signed, but not by anybody this computer trusts  ·  Version 4.3",
                "NONE|Publisher unknown  ·  Version 4.3",
                "UNKNOWN|Publisher unknown  ·  Version 4.3"
            })
    void says_who_vouches_for_a_program(Signature signature, String detail) {
        assertThat(AboutTexts.of(PATH, new About("Tool", "4.3", "Example AG", signature)))
                .isEqualTo(new AboutText("Tool", detail, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BROKEN|This file was changed after it was signed.",
                "DISTRUSTED|This computer distrusts its publisher."
            })
    void a_warning_stands_alone(Signature signature, String detail) {
        assertThat(AboutTexts.of(PATH, new About("Tool", "4.3", "Example AG", signature)))
                .isEqualTo(new AboutText("Tool", detail, true));
    }

    @Test
    void a_file_that_says_nothing_is_called_by_its_name() {
        assertThat(AboutTexts.of(PATH, About.NOTHING)).isEqualTo(new AboutText("tool.exe", "Publisher unknown", false));
    }

    @Test
    void a_name_that_misleads_is_shown_and_warned_of_from_the_beginning() {
        AboutText warning = new AboutText("tool[U+202E]txt.exe", MISLEADING, true);
        About about = new About("Nice document", "1.0", "Example AG", Signature.VALID);
        assertThat(AboutTexts.of(TURNED, about)).isEqualTo(warning);
        assertThat(AboutTexts.whileChecking(TURNED, about.signed(Signature.UNKNOWN)))
                .isEqualTo(warning);
    }

    @Test
    void so_is_a_shortcut_and_a_folder() {
        About about = new About("Nice document", "1.0", "Example AG", Signature.VALID);
        AboutText shortcut = new AboutText("tool[U+202E]fdp.lnk", MISLEADING, true);
        assertThat(AboutTexts.of(PATH, "C:\\a\\tool\u202Efdp.lnk", about)).isEqualTo(shortcut);
        assertThat(AboutTexts.whileChecking(PATH, "C:\\a\\tool\u202Efdp.lnk", about.signed(Signature.UNKNOWN)))
                .isEqualTo(shortcut);
        AboutText folder = new AboutText("a[U+202E]b\\tool.exe", MISLEADING, true);
        assertThat(AboutTexts.of("C:\\a\u202Eb\\tool.exe", about)).isEqualTo(folder);
        assertThat(AboutTexts.whileChecking("C:\\a\u202Eb\\tool.exe", about.signed(Signature.UNKNOWN)))
                .isEqualTo(folder);
        assertThat(AboutTexts.of(PATH, "C:\\a\\tool.lnk", about)).isEqualTo(AboutTexts.of(PATH, about));
    }

    @Test
    void nothing_is_said_of_a_publisher_before_the_signature_was_checked() {
        assertThat(AboutTexts.whileChecking(PATH, new About("Tool", "4.3", "Example AG", Signature.UNKNOWN)))
                .isEqualTo(new AboutText("Tool", "Checking who signed it...  ·  Version 4.3", false));
        assertThat(AboutTexts.whileChecking(PATH, About.NOTHING))
                .isEqualTo(new AboutText("tool.exe", "Checking who signed it...", false));
    }
}
