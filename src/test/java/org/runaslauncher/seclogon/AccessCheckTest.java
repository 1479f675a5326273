package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.seclogon.Descriptors.parse;
import static org.runaslauncher.seclogon.Descriptors.sid;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.seclogon.Descriptors.Sample;

class AccessCheckTest {
    private static final String USER = "S-1-5-21-1004336348-1177238915-682003330-1001";

    private static final List<AccessToken> TOKENS = List.of(
            AccessToken.STANDARD_USER,
            token("WD", "AU", "IU", "BU", USER),
            token("WD", "AU", "IU", "BU", "BA"),
            new AccessToken(token("WD", "AU", "IU", "BU").identifiers(), Set.of(SecurityIdentifier.ADMINISTRATORS)),
            token("SY", "BA", "WD", "AU"),
            token("WD", "AU", "SU"),
            token("WD", "NU"),
            token());

    static Stream<Sample> samples() {
        return Descriptors.all().filter(sample -> !sample.text().contains("(X"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void gives_what_the_first_entry_that_names_a_right_gives(Sample sample) {
        SecurityDescriptor descriptor = sample.parsed();

        assertThat(TOKENS).allSatisfy(token -> assertThat(descriptor.rightsOf(token))
                .as("%s for %s", sample.canonical(), token)
                .isEqualTo(ServiceRight.of(ReferenceAccessCheck.rights(
                        sample.canonical(), values(token.identifiers()), values(token.denyOnly())))));
    }

    @Test
    void lets_a_standard_user_start_the_service_by_default_but_not_stop_or_change_it() {
        assertThat(DefaultPermissions.DACL.rightsOf(AccessToken.STANDARD_USER)).isEqualTo(ServiceRight.of(0x201DD));
        assertThat(DefaultPermissions.DACL.may(
                        AccessToken.STANDARD_USER, ServiceRight.QUERY_STATUS, ServiceRight.START))
                .isTrue();
        assertThat(DefaultPermissions.DACL.may(AccessToken.STANDARD_USER, ServiceRight.START, ServiceRight.STOP))
                .isFalse();
        assertThat(DefaultPermissions.DACL.rightsOf(token("BA"))).containsExactly(ServiceRight.values());
        assertThat(DefaultPermissions.DACL.rightsOf(token("SU"))).isEqualTo(ServiceRight.of(0x201CD));
    }

    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            O:BA                                          | IU    | 0xF01FF
            D:NO_ACCESS_CONTROL                           | IU    | 0xF01FF
            D:                                            | IU    | 0
            O:IUD:                                        | IU    | 0x60000
            O:IUD:(D;;WDRC;;;IU)                          | IU    | 0x60000
            O:IUD:(A;;RC;;;OW)                            | IU    | 0x20000
            O:IUD:(A;IO;RC;;;OW)                          | IU    | 0x60000
            O:BAD:(A;;RPRC;;;OW)                          | IU    | 0
            D:(D;;RP;;;IU)(A;;RPWP;;;IU)                  | IU    | 0x20
            D:(A;;RPWP;;;IU)(D;;RP;;;IU)                  | IU    | 0x30
            D:(D;;RP;;;AU)(A;;RPWP;;;IU)                  | IU AU | 0x20
            D:(A;;RP;;;IU)(A;;WP;;;AU)                    | IU AU | 0x30
            D:(A;IO;RP;;;IU)                              | IU    | 0
            D:(D;IO;RP;;;IU)(A;;RP;;;IU)                  | IU    | 0x10
            D:(A;CI;RP;;;IU)                              | IU    | 0x10
            D:(A;;GR;;;IU)                                | IU    | 0x2008D
            D:(A;;GW;;;IU)                                | IU    | 0x20002
            D:(A;;GX;;;IU)                                | IU    | 0x20170
            D:(A;;GA;;;IU)                                | IU    | 0xF01FF
            D:(D;;GX;;;IU)(A;;GA;;;IU)                    | IU    | 0xD008F
            D:(A;;0xffffffff;;;IU)                        | IU    | 0xF01FF
            D:(A;;FA;;;IU)                                | IU    | 0xF01FF
            D:(OA;;RP;bf967a86-0de6-11d0-a285-00aa003049e2;;IU) | IU | 0
            D:(OA;;RP;;bf967a86-0de6-11d0-a285-00aa003049e2;IU) | IU | 0x10
            D:(OD;;RP;bf967a86-0de6-11d0-a285-00aa003049e2;;IU)(A;;RPWP;;;IU) | IU | 0x20
            D:(XA;;RP;;;IU;(a==1))                        | IU    | 0
            D:(XD;;RP;;;IU;(a==1))(A;;RPWP;;;IU)          | IU    | 0x20
            D:(A;;RP;;;DA)                                | S-1-5-21-1-2-3-512 | 0x10
            D:(A;;RP;;;DA)                                | S-1-5-21-1-2-3-513 | 0
            D:(A;;RP;;;DA)                                | S-1-5-32-512       | 0
            D:(A;;RP;;;S-1-5-21-1-2-3-512)                | S-1-5-21-1-2-3-512 | 0x10
            D:S:(AU;SA;GA;;;IU)                           | IU    | 0
            """)
    void follows_the_rules_of_Windows(String sddl, String groups, String mask) {
        assertThat(parse(sddl).rightsOf(token(groups.split(" ")))).isEqualTo(ServiceRight.of(Integer.decode(mask)));
    }

    @Test
    void counts_a_group_for_denying_only_against_its_members() {
        AccessToken unelevated = new AccessToken(Set.of(sid("IU")), Set.of(sid("BA")));

        assertThat(parse("D:(A;;RP;;;BA)").rightsOf(unelevated)).isEmpty();
        assertThat(parse("D:(D;;RP;;;BA)(A;;RP;;;IU)").rightsOf(unelevated)).isEmpty();
        assertThat(parse("O:BAD:").rightsOf(unelevated)).isEmpty();
    }

    @Test
    void knows_every_right_by_its_one_bit() {
        assertThat(ServiceRight.maskOf(Set.of(ServiceRight.values()))).isEqualTo(ServiceRight.ALL_ACCESS);
        assertThat(ServiceRight.values()).allSatisfy(right -> {
            assertThat(Integer.bitCount(right.mask())).isEqualTo(1);
            assertThat(ServiceRight.of(right.mask())).containsExactly(right);
        });
        assertThat(ServiceRight.of(0x00F0FE00)).isEmpty();
    }

    private static AccessToken token(String... sids) {
        return new AccessToken(
                Arrays.stream(sids).map(Descriptors::sid).collect(Collectors.toUnmodifiableSet()), Set.of());
    }

    private static Set<String> values(Set<SecurityIdentifier> sids) {
        return sids.stream().map(SecurityIdentifier::value).collect(Collectors.toUnmodifiableSet());
    }
}
