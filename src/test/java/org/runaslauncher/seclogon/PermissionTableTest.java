package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.seclogon.Descriptors.parse;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionTableTest {
    private static final String SYSTEM = "(A;;CCLCSWRPWPDTLOCRRC;;;SY)";
    private static final String ADMINISTRATORS = "(A;;CCDCLCSWRPWPDTLOCRSDRCWDWO;;;BA)";
    private static final String INTERACTIVE = "(A;;CCLCSWRPDTLOCRRC;;;IU)";
    private static final String SERVICE = "(A;;CCLCSWDTLOCRRC;;;SU)";
    private static final String AUTHENTICATED = "(A;;CCLCSWRPDTLOCRRC;;;AU)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SYSTEM + ADMINISTRATORS + INTERACTIVE + SERVICE + AUTHENTICATED,
                AUTHENTICATED + SERVICE + INTERACTIVE + ADMINISTRATORS + SYSTEM,
                "(A;;0x201fd;;;S-1-5-18)(A;;GA;;;BA)(A;;CCLCSWDTLOCRRC;;;IU)(A;;RP;;;IU)" + SERVICE + AUTHENTICATED,
                SYSTEM + ADMINISTRATORS + INTERACTIVE + SERVICE + AUTHENTICATED + "(A;IO;GA;;;WD)(D;IO;GA;;;IU)",
                SYSTEM + ADMINISTRATORS + INTERACTIVE + "(D;;RP;;;IU)" + SERVICE + AUTHENTICATED,
            })
    void finds_no_difference_where_only_the_text_differs(String entries) {
        assertThat(PermissionTable.of(parse("O:SYG:SYD:AI" + entries + "S:(AU;FA;GA;;;WD)"))
                        .differences())
                .isEmpty();
    }

    @Test
    void has_the_rows_of_the_article() {
        assertThat(PermissionTable.of(DefaultPermissions.DACL).rows())
                .extracting(row -> row.principal() + " " + Integer.toHexString(ServiceRight.maskOf(row.granted())))
                .containsExactly("SY 201fd", "BA f01ff", "IU 201dd", "SU 201cd", "AU 201dd");
        assertThat(PermissionTable.of(DefaultPermissions.DACL).isAsExpected()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} misses {2}, has too much {3}, is denied {4}")
    @CsvSource(delimiter = '|', textBlock = """
            D:                                                | IU | 201DD | 0     | 0
            D:                                                | BA | F01FF | 0     | 0
            D:(A;;CCLCSWDTLOCRRC;;;IU)                        | IU | 10    | 0     | 0
            D:(A;;CCLCSWRPWPDTLOCRRC;;;IU)                    | IU | 0     | 20    | 0
            D:(A;;DCRP;;;IU)                                  | IU | 201CD | 2     | 0
            D:(D;;RP;;;IU)(A;;CCLCSWRPDTLOCRRC;;;IU)          | IU | 10    | 0     | 10
            D:(D;;RP;;;WD)(A;;CCLCSWRPDTLOCRRC;;;IU)          | WD | 0     | 0     | 10
            D:(D;;RP;;;WD)(A;;CCLCSWRPDTLOCRRC;;;IU)          | IU | 0     | 0     | 0
            D:(A;;GA;;;WD)                                    | WD | 0     | F01FF | 0
            D:NO_ACCESS_CONTROL                               | WD | 0     | F01FF | 0
            D:NO_ACCESS_CONTROL                               | IU | 0     | D0022 | 0
            O:BA                                              | AU | 0     | D0022 | 0
            D:(XA;;RP;;;IU;(a))(A;;CCLCSWDTLOCRRC;;;IU)       | IU | 10    | 0     | 0
            D:(XA;;DCRP;;;IU;(a))(A;;CCLCSWDTLOCRRC;;;IU)     | IU | 10    | 2     | 0
            D:(ZA;;GA;;;WD;(a))                               | WD | 0     | F01FF | 0
            D:(XD;;RP;;;IU;(a))(A;;CCLCSWRPDTLOCRRC;;;IU)     | IU | 10    | 0     | 10
            D:(XD;;DCRP;;;IU;(a))(A;;DCRP;;;IU)               | IU | 201DD | 2     | 12
            D:(XA;;RP;;;WD;(a))(D;;RP;;;WD)                   | WD | 0     | 10    | 10
            """)
    void marks_what_is_missing_and_what_is_too_much(
            String sddl, String principal, String missing, String surplus, String denied) {
        PrincipalRights row = row(sddl, principal);

        assertThat(row.missing()).isEqualTo(rights(missing));
        assertThat(row.surplus()).isEqualTo(rights(surplus));
        assertThat(row.denied()).isEqualTo(rights(denied));
        assertThat(row.differs()).isEqualTo(!(missing + surplus + denied).equals("000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (XA;;GA;;;AU;(Member_of {SID(BA)}))               | D0002
            (XA;;DC;;;AU;(a))(D;;DC;;;AU)                     | 2
            (XD;;GA;;;AU;(Member_of {SID(BU)}))(A;;GA;;;AU)   | D0002
            (XA;;GA;;;BA;(a))                                 | 0
            (XA;;RPWP;;;AU;(a))                               | 0
            (XA;IO;GA;;;AU;(a))                               | 0
            (D;;DC;;;AU)(XA;;DC;;;AU;(a))                     | 0
            """)
    void takes_a_condition_to_be_true_where_that_is_dangerous(String entries, String dangerous) {
        SecurityDescriptor permissions = parse("D:" + entries + SYSTEM + ADMINISTRATORS);

        assertThat(permissions.letsOthersTakeOver()).isEqualTo(!dangerous.equals("0"));
        assertThat(PermissionTable.of(permissions).dangers())
                .flatExtracting(PrincipalRights::surplus)
                .containsExactlyElementsOf(rights(dangerous));
    }

    @Test
    void finds_an_entry_with_a_condition_behind_the_default() {
        SecurityDescriptor permissions = parse(DefaultPermissions.DACL + "(XA;;GA;;;AU;(Member_of {SID(BU)}))");

        assertThat(PermissionTable.of(permissions).isAsExpected()).isFalse();
        assertThat(permissions.letsOthersTakeOver()).isTrue();
        assertThat(permissions.rightsOf(AccessToken.STANDARD_USER))
                .isEqualTo(DefaultPermissions.DACL.rightsOf(AccessToken.STANDARD_USER));
    }

    @ParameterizedTest
    @CsvSource({
        "(A;;RP;;;IU), (XA;;RP;;;IU;(a))",
        "(D;;RP;;;IU), (XD;;RP;;;IU;(a))",
        "(D;;RP;;;IU)(A;;GA;;;IU), (XD;;RP;;;IU;(a))(A;;GA;;;IU)"
    })
    void tells_a_right_from_one_on_a_condition(String always, String sometimes) {
        SecurityDescriptor one = parse("D:" + always);
        SecurityDescriptor other = parse("D:" + sometimes);

        assertThat(PermissionTable.compare(one, other).isAsExpected()).isFalse();
        assertThat(PermissionTable.compare(other, other).isAsExpected()).isTrue();
    }

    @Test
    void puts_those_who_should_be_there_first() {
        assertThat(PermissionTable.of(parse("D:(D;;RP;;;AN)(A;;RP;;;WD)(A;;GA;;;SY)"))
                        .rows())
                .extracting(row -> row.principal().toString())
                .containsExactly("SY", "BA", "IU", "SU", "AU", "AN", "WD");
        assertThat(PermissionTable.of(parse("D:NO_ACCESS_CONTROL")).rows())
                .extracting(row -> row.principal().toString())
                .containsExactly("SY", "BA", "IU", "SU", "AU", "WD");
    }

    private static PrincipalRights row(String sddl, String principal) {
        return PermissionTable.of(parse(sddl)).rows().stream()
                .filter(row -> row.principal().toString().equals(principal))
                .findFirst()
                .orElseThrow();
    }

    private static Set<ServiceRight> rights(String mask) {
        Set<ServiceRight> rights = EnumSet.noneOf(ServiceRight.class);
        rights.addAll(ServiceRight.of(Integer.parseInt(mask, 16)));
        return rights;
    }
}
