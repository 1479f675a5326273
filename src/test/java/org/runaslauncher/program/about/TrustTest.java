package org.runaslauncher.program.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a file, and what of it is a warning. */
class TrustTest {
    private static final String PLAIN = "C:\\a\\tool.exe";
    private static final String TURNED = "C:\\a\\tool\u202Etxt.exe";

    @ParameterizedTest
    @CsvSource({
        "VALID,VERIFIED,false",
        "BROKEN,CHANGED,true",
        "DISTRUSTED,DISTRUSTED,true",
        "NOT_TRUSTED,NOT_TRUSTED,false",
        "NONE,UNKNOWN,false",
        "UNKNOWN,UNKNOWN,false"
    })
    void only_what_is_known_to_be_wrong_is_a_warning(Signature signature, Trust trust, boolean warning) {
        assertThat(Trust.of(PLAIN, signature)).isEqualTo(trust);
        assertThat(trust.isWarning()).isEqualTo(warning);
    }

    @ParameterizedTest
    @EnumSource(Signature.class)
    void a_name_that_misleads_is_a_warning_whoever_signed_it(Signature signature) {
        assertThat(Trust.of(TURNED, signature).isWarning()).isTrue();
    }

    @Test
    void a_folder_or_a_shortcut_that_misleads_is_a_warning_too() {
        assertThat(Trust.of("C:\\a\u202Eb\\tool.exe", Signature.VALID)).isEqualTo(Trust.MISLEADING_NAME);
        assertThat(Trust.of(PLAIN, "C:\\a\\tool\u202Efdp.lnk", Signature.VALID)).isEqualTo(Trust.MISLEADING_NAME);
        assertThat(Trust.of(PLAIN, "C:\\a\\tool.lnk", Signature.VALID)).isEqualTo(Trust.VERIFIED);
    }

    @Test
    void a_broken_signature_is_worse_than_a_name() {
        assertThat(Trust.of(TURNED, Signature.BROKEN)).isEqualTo(Trust.CHANGED);
        assertThat(Trust.of(TURNED, Signature.DISTRUSTED)).isEqualTo(Trust.DISTRUSTED);
        assertThat(Trust.of(TURNED, Signature.VALID)).isEqualTo(Trust.MISLEADING_NAME);
    }
}
