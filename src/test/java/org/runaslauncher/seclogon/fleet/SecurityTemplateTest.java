package org.runaslauncher.seclogon.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runaslauncher.seclogon.Descriptors.parse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;

class SecurityTemplateTest {
    private static final String HEAD =
            "[Unicode]\r\nUnicode=yes\r\n[Version]\r\nsignature=\"$CHICAGO$\"\r\nRevision=1\r\n[Service General Setting]\r\n";

    @Test
    void is_the_file_that_the_group_policy_editor_imports() {
        SecurityTemplate template = new SecurityTemplate(StartType.MANUAL, DefaultPermissions.WITH_AUDITING);

        assertThat(template.text())
                .isEqualTo(HEAD + "\"seclogon\",3,\"D:(A;;CCLCSWRPWPDTLOCRRC;;;SY)(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)"
                        + "(A;;CCLCSWRPDTLOCRRC;;;IU)(A;;CCLCSWDTLOCRRC;;;SU)(A;;CCLCSWRPDTLOCRRC;;;AU)"
                        + "S:(AU;FA;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;WD)\"\r\n");
    }

    @Test
    void is_written_in_two_bytes_a_letter_with_a_byte_order_mark() {
        SecurityTemplate template = new SecurityTemplate(StartType.MANUAL, DefaultPermissions.DACL);
        byte[] bytes = template.bytes();

        assertThat(bytes).startsWith(0xFF, 0xFE, '[', 0, 'U', 0).endsWith('"', 0, '\r', 0, '\n', 0);
        assertThat(bytes).hasSize(2 + 2 * template.text().length());
        assertThat(new String(bytes, StandardCharsets.UTF_16)).isEqualTo(template.text());
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC, 2", "MANUAL, 3", "DISABLED, 4"})
    void has_the_start_type_as_a_number_and_may_leave_the_permissions_as_they_are(StartType startType, int number) {
        assertThat(new SecurityTemplate(startType, null).text())
                .isEqualTo(HEAD + "\"seclogon\"," + number + ",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O:BA",
                "D:NO_ACCESS_CONTROL",
                "D:(XA;;RP;;;WD;(a==\"b\"))",
                "D:(XA;;RP;;;WD;(é==1))",
                "D:(XA;;RP;;;WD;(a=='1))"
            })
    void refuses_what_would_break_the_file_or_open_the_service(String permissions) {
        SecurityDescriptor descriptor = parse(permissions);

        assertThatThrownBy(() -> new SecurityTemplate(StartType.MANUAL, descriptor))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepairScripts(StartType.MANUAL, descriptor))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_to_set_an_unknown_start_type() {
        assertThatThrownBy(() -> new SecurityTemplate(StartType.UNKNOWN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepairScripts(StartType.UNKNOWN, DefaultPermissions.DACL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
