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
            """)
    void marks_what_is_missing_and_what_is_too_much(
            String sddl, String principal, String missing, String surplus, String denied) {
        PrincipalRights row = row(sddl, principal);

        assertThat(row.missing()).isEqualTo(rights(missing));
        assertThat(row.surplus()).isEqualTo(rights(surplus));
        assertThat(row.denied()).isEqualTo(rights(denied));
        assertThat(row.differs()).isEqualTo(!(missing + surplus + denied).equals("000"));
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
