package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.seclogon.fleet.SecurityTemplate;

class PolicyTemplateTest {
    private static final String START =
            "[Unicode]\r\nUnicode=yes\r\n[Version]\r\nsignature=\"$CHICAGO$\"\r\nRevision=1\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"seclogon\",4,\"\"",
                "\"SecLogon\",3,\"D:(A;;CC;;;AU)\"",
                "seclogon,2,",
                "  seclogon , 2 , ",
                "\"Spooler\",4,\"\"\r\n\"seclogon\",4,\"\""
            })
    void a_line_for_the_service(String line) {
        assertThat(PolicyTemplate.sets(START + "[Service General Setting]\r\n" + line + "\r\n"))
                .isTrue();
        assertThat(PolicyTemplate.sets("[SERVICE GENERAL SETTING]\n" + line)).isTrue();
        assertThat(PolicyTemplate.sets("[Service General Setting]\n" + line + "\n[Other]\nx=1\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "; \"seclogon\",4,\"\"",
                "\"seclogon2\",4,\"\"",
                "\"Spooler\",4,\"D:seclogon\"",
                "\"Spooler\",4,\"\"\r\n[Registry Values]\r\n\"seclogon\",4,\"\""
            })
    void no_line_for_the_service(String line) {
        assertThat(PolicyTemplate.sets(START + "[Service General Setting]\r\n" + line + "\r\n"))
                .isFalse();
    }

    @Test
    void a_line_outside_of_the_section_does_not_count() {
        assertThat(PolicyTemplate.sets("\"seclogon\",4,\"\"\n[Service General Setting]\n"))
                .isFalse();
        assertThat(PolicyTemplate.sets("")).isFalse();
    }

    @Test
    void our_own_template_is_one() {
        assertThat(PolicyTemplate.sets(new SecurityTemplate(StartType.MANUAL, null).text()))
                .isTrue();
    }
}
