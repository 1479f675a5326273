package org.runaslauncher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.FindingKind;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.PrincipalRights;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.seclogon.StartType;

class ServiceTextsTest {
    private static final PrincipalRights ROW = new PrincipalRights(
            SecurityIdentifier.INTERACTIVE,
            Set.of(),
            Set.of(ServiceRight.STOP),
            Set.of(ServiceRight.START, ServiceRight.QUERY_STATUS),
            Set.of(ServiceRight.DELETE));

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void says_what_is_wrong_and_what_to_do(FindingKind kind) {
        Explanation explanation = ServiceTexts.of(new Finding(kind, "CORP\\svc", List.of(ROW)));

        assertThat(explanation.happened())
                .endsWith(".")
                .doesNotContain("{", "..")
                .doesNotContainIgnoringCase("seclogon");
        assertThat(explanation.advice()).endsWith(".").doesNotContain("{").doesNotContainIgnoringCase("seclogon");
        assertThat(explanation.happened().contains("CORP\\svc")).isEqualTo(kind == FindingKind.WRONG_ACCOUNT);
        assertThat(explanation.happened().contains("Interactive: "))
                .isEqualTo(kind == FindingKind.PERMISSIONS_DIFFER || kind == FindingKind.PERMISSIONS_TOO_WIDE);
    }

    @Test
    void names_groups_and_rights_in_the_words_of_the_article() {
        assertThat(ServiceTexts.of(new Finding(FindingKind.PERMISSIONS_DIFFER, "", List.of(ROW)))
                        .happened())
                .endsWith(
                        "Interactive: Query Status, Start missing; Interactive: Delete in addition; Interactive: Stop denied.");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SY, System",
        "BA, Administrators",
        "IU, Interactive",
        "SU, Service",
        "S-1-5-11, Authenticated Users",
        "WD, Everyone",
        "BU, Users",
        "DA, DA",
        "S-1-5-21-1-2-3-1001, S-1-5-21-1-2-3-1001"
    })
    void names_the_groups_of_the_article(String sid, String name) throws Exception {
        SecurityIdentifier principal = SecurityDescriptor.parse("O:" + sid).owner();

        assertThat(ServiceTexts.of(principal)).isEqualTo(name);
    }

    @Test
    void has_one_label_for_each_remedy_and_each_right() {
        assertThat(Arrays.stream(Remedy.values()).map(ServiceTexts::of))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).containsIgnoringCase(Messages.get("remedy.start.mnemonic")));
        assertThat(Arrays.stream(ServiceRight.values()).map(ServiceTexts::of)).doesNotHaveDuplicates();
    }

    @Test
    void says_full_control_for_all_rights_together() {
        assertThat(ServiceTexts.of(EnumSet.allOf(ServiceRight.class))).isEqualTo("Full Control");
        assertThat(ServiceTexts.of(List.of(ServiceRight.STOP, ServiceRight.START)))
                .isEqualTo("Start, Stop");
        assertThat(ServiceTexts.of(List.<ServiceRight>of())).isEmpty();
    }

    @Test
    void has_one_word_for_each_state_start_type_and_severity() {
        assertThat(Arrays.stream(ServiceState.values()).map(ServiceTexts::of)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(StartType.values()).map(ServiceTexts::of)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Severity.values()).map(ServiceTexts::of)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(GroupPolicy.values()).map(ServiceTexts::of)).doesNotHaveDuplicates();
    }

    @Test
    void warns_of_the_way_through_group_policy_as_Microsoft_does() {
        assertThat(ServiceTexts.groupPolicyWarning()).contains("Group Policy", "refresh", "secedit");
    }
}
