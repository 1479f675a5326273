package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceCommandsTest {
    /** As the article has it, in lower case. */
    private static final String ARTICLE =
            "sc sdset seclogon d:(a;;cclcswrpwpdtlocrrc;;;sy)(a;;ccdclcswrpwpdtlocrsdrcwdwo;;;ba)"
                    + "(a;;cclcswrpdtlocrrc;;;iu)(a;;cclcswdtlocrrc;;;su)(a;;cclcswrpdtlocrrc;;;au)"
                    + "s:(au;fa;ccdclcswrpwpdtlocrsdrcwdwo;;;wd)";

    @Test
    void are_those_of_the_article_for_the_permissions() {
        assertThat(ServiceCommands.of(Remedy.RESET_PERMISSIONS))
                .hasSize(3)
                .startsWith("net stop seclogon")
                .endsWith("net start seclogon")
                .element(1)
                .asString()
                .isEqualToIgnoringCase(ARTICLE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "START, net start seclogon",
        "STOP, net stop seclogon",
        "RESUME, net continue seclogon",
        "SET_START_TYPE_MANUAL, sc config seclogon start= demand",
        "SET_START_TYPE_AUTOMATIC, sc config seclogon start= auto",
        "SET_START_TYPE_DISABLED, sc config seclogon start= disabled",
        "RESET_ACCOUNT, sc config seclogon obj= LocalSystem"
    })
    void do_by_hand_what_a_remedy_does(Remedy remedy, String command) {
        assertThat(ServiceCommands.of(remedy)).containsExactly(command);
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void are_there_for_all_but_undo(Remedy remedy) {
        assertThat(ServiceCommands.of(remedy).isEmpty()).isEqualTo(remedy == Remedy.UNDO);
    }

    @Test
    void applies_a_template_to_services_only() {
        assertThat(ServiceCommands.ofTemplate("C:\\a b\\x.inf"))
                .isEqualTo("secedit /configure /db \"C:\\a b\\x.inf.sdb\" /cfg \"C:\\a b\\x.inf\" /areas SERVICES");
    }
}
