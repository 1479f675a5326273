package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.runaslauncher.seclogon.Descriptors.parse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.seclogon.Descriptors.Sample;

class SecurityDescriptorTest {
    static Stream<Sample> samples() {
        return Descriptors.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_written_as_Windows_writes_it(Sample sample) {
        assertThat(sample.parsed()).hasToString(sample.canonical());
        assertThat(parse(sample.canonical())).hasToString(sample.canonical()).isEqualTo(sample.parsed());
    }

    @Test
    void has_been_tried_with_enough_descriptors() {
        assertThat(Descriptors.all().map(Sample::text).distinct()).hasSizeGreaterThan(300);
        assertThat(Descriptors.generated()).containsExactlyElementsOf(new DescriptorGenerator().samples());
    }

    @Test
    void has_owner_group_and_lists() {
        SecurityDescriptor descriptor = parse("O:BAG:SYD:PAI(D;OICI;RPWP;;;AN)(A;;GA;;;SY)S:(ML;;NWNR;;;LW)");

        assertThat(descriptor.owner()).isEqualTo(SecurityIdentifier.ADMINISTRATORS);
        assertThat(descriptor.group()).isEqualTo(SecurityIdentifier.SYSTEM);
        assertThat(descriptor.dacl().flags()).containsExactly(AclFlag.PROTECTED, AclFlag.AUTO_INHERITED);
        assertThat(descriptor.dacl().entries())
                .extracting(AccessControlEntry::type, AccessControlEntry::mask, entry -> entry.trustee()
                        .value())
                .containsExactly(
                        tuple(AceType.ACCESS_DENIED, 0x30, "S-1-5-7"),
                        tuple(AceType.ACCESS_ALLOWED, 0x10000000, "S-1-5-18"));
        assertThat(descriptor.dacl().entries().get(0).flags())
                .isEqualTo(Set.of(AceFlag.OBJECT_INHERIT, AceFlag.CONTAINER_INHERIT));
        assertThat(descriptor.sacl()).hasToString("(ML;;NWNR;;;LW)");
    }

    @Test
    void tells_no_list_from_a_null_list_from_an_empty_one() {
        assertThat(parse("O:BA").dacl()).isNull();
        assertThat(parse("D:NO_ACCESS_CONTROL").dacl().isNull()).isTrue();
        assertThat(parse("D:").dacl()).isEqualTo(new AccessControlList(List.of()));
        assertThat(parse("")).hasToString("");
        assertThat(parse("d:pno_access_control")).hasToString("D:PNO_ACCESS_CONTROL");
    }

    @Test
    void can_be_given_another_list_and_loses_nothing_else() {
        SecurityDescriptor descriptor =
                parse("O:BAG:SYD:(A;;GA;;;SY)S:P(AU;SAFA;WD;;;WD)(RA;;;;;WD;(\"a;)\",TS,0,\"b\"))");

        assertThat(descriptor.withDacl(DefaultPermissions.DACL.dacl()))
                .hasToString(
                        "O:BAG:SY" + DefaultPermissions.DACL + "S:P(AU;SAFA;WD;;;WD)(RA;;;;;WD;(\"a;)\",TS,0,\"b\"))");
        assertThat(descriptor.withoutSacl()).hasToString("O:BAG:SYD:(A;;GA;;;SY)");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            (OA;;RP;;;WD)                                                 | (A;;RP;;;WD)
            (OD;;RP;;;WD)                                                 | (OD;;RP;;;WD)
            (oa;io;rp;;BF967A86-0DE6-11D0-A285-00AA003049E2;wd)           | (OA;IO;RP;;bf967a86-0de6-11d0-a285-00aa003049e2;WD)
            (XA;;FX;;;S-1-1-0;(@User.Title=="PM" && (a == ")")))          | (XA;;FX;;;WD;(@User.Title=="PM" && (a == ")")))
            (XD;;FR;;;WD; (Member_of {SID(BA)}))                          | (XD;;FR;;;WD;(Member_of {SID(BA)}))
            (ZA;;GR;bf967a86-0de6-11d0-a285-00aa003049e2;;WD;(a))         | (ZA;;GR;bf967a86-0de6-11d0-a285-00aa003049e2;;WD;(a))
            (A;;0X1F01FF;;;WD)                                            | (A;;FA;;;WD)
            (A;;FAKA;;;WD)                                                | (A;;FA;;;WD)
            (A;;0x120089;;;WD)                                            | (A;;FR;;;WD)
            (A;;0x120116;;;WD)                                            | (A;;FW;;;WD)
            (A;;0x1200a0;;;WD)                                            | (A;;FX;;;WD)
            (A;;0x20006;;;WD)                                             | (A;;KW;;;WD)
            (A;;KX;;;WD)                                                  | (A;;KR;;;WD)
            (A;;CCSWRPRC;;;WD)                                            | (A;;KR;;;WD)
            (A;;NWNRNX;;;WD)                                              | (A;;CCDCLC;;;WD)
            (A;;;;;WD)                                                    | (A;;;;;WD)
            (A;FASAIDIONPCIOI;RP;;;WD)                                    | (A;OICINPIOIDSAFA;RP;;;WD)
            (A;CRID;RP;;;WD)                                              | (A;IDCR;RP;;;WD)
            (A;;0;;;WD)                                                   | (A;;;;;WD)
            (A;;4294967295;;;WD)                                          | (A;;0xffffffff;;;WD)
            (A;;RP;;;DA)                                                  | (A;;RP;;;DA)
            (A;;RP;;;la)                                                  | (A;;RP;;;LA)
            (A;;RP;;;s-1-5-0x15-1-2-3-500)                                | (A;;RP;;;S-1-5-21-1-2-3-500)
            (A;;RP;;;S-1-0x5-18)                                          | (A;;RP;;;SY)
            (A;;RP;;;S-1-0xFFFFFFFF-1)                                    | (A;;RP;;;S-1-4294967295-1)
            (A;;RP;;;S-1-0x100000000-1)                                   | (A;;RP;;;S-1-0x000100000000-1)
            (A;;RP;;;S-1-281474976710655-1)                               | (A;;RP;;;S-1-0xFFFFFFFFFFFF-1)
            (A;;RP;;;S-1-5-84-0-0-0-0-0)                                  | (A;;RP;;;UD)
            """)
    void writes_an_entry_as_Windows_does(String entry, String canonical) {
        assertThat(parse("D:" + entry)).hasToString("D:" + canonical);
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            x                            | 0  | UNKNOWN_PART
            D                            | 0  | UNKNOWN_PART
            Z:(A;;GA;;;SY)               | 0  | UNKNOWN_PART
            D :S:                        | 0  | UNKNOWN_PART
            D:P:S:                       | 2  | UNKNOWN_PART
            O:BAx                        | 4  | UNKNOWN_PART
            O:SYO:SY                     | 4  | PART_TWICE
            D:(A;;GA;;;SY)D:             | 14 | PART_TWICE
            D:X(A;;GA;;;SY)              | 2  | UNKNOWN_LIST_FLAG
            D:A(A;;GA;;;SY)              | 2  | UNKNOWN_LIST_FLAG
            D:(A;;GA;;;SY)x              | 14 | UNKNOWN_PART
            D:NO_ACCESS_CONTROL(A;;GA;;;SY) | 19 | ENTRY_IN_NULL_LIST
            D:(AU;SA;GA;;;WD)            | 2  | ENTRY_IN_WRONG_LIST
            D:(                          | 3  | UNKNOWN_ENTRY_TYPE
            D:()                         | 3  | UNKNOWN_ENTRY_TYPE
            D:((A;;GA;;;LG))             | 3  | UNKNOWN_ENTRY_TYPE
            D:(Antlers;;GA;;;SY)         | 3  | UNKNOWN_ENTRY_TYPE
            D:(A                         | 4  | ENTRY_NOT_COMPLETE
            D:(A;;GA;;)                  | 10 | ENTRY_NOT_COMPLETE
            D:(A;;GA;;;SY                | 13 | ENTRY_NOT_COMPLETE
            D:(A;;GA;;;SY;               | 14 | INVALID_CONDITION
            D:(A;;GA;;;SY;(a))           | 14 | INVALID_CONDITION
            D:(XA;;GA;;;SY)              | 14 | INVALID_CONDITION
            D:(XA;;GA;;;SY;a)            | 15 | INVALID_CONDITION
            D:(XA;;GA;;;SY;(a)           | 18 | ENTRY_NOT_COMPLETE
            D:(XA;;GA;;;SY;(a            | 17 | ENTRY_NOT_COMPLETE
            D:(A;XX;GA;;;SY)             | 5  | UNKNOWN_ENTRY_FLAG
            D:(A;CIO;GA;;;SY)            | 7  | UNKNOWN_ENTRY_FLAG
            D:(A;cı;GA;;;SY)             | 5  | UNKNOWN_ENTRY_FLAG
            D:(A;;ß;;;SY)                | 6  | UNKNOWN_RIGHT
            ſ:                           | 0  | UNKNOWN_PART
            D:(A;;XX;;;SY)               | 6  | UNKNOWN_RIGHT
            D:(A;;GAR;;;SY)              | 8  | UNKNOWN_RIGHT
            D:(A;;GA ;;;SY)              | 8  | UNKNOWN_RIGHT
            D:(A;;-1;;;SY)               | 6  | UNKNOWN_RIGHT
            D:(A;;1 ;;;SY)               | 6  | INVALID_MASK
            D:(A;;0xGG;;;SY)             | 6  | INVALID_MASK
            D:(A;;08;;;SY)               | 6  | INVALID_MASK
            D:(A;;0x100000000;;;SY)      | 6  | INVALID_MASK
            D:(A;;99999999999999999999;;;SY) | 6  | INVALID_MASK
            D:(OA;;GA;a;;SY)             | 10 | INVALID_GUID
            D:(OA;;GA;;1-1-1-1-1;SY)     | 11 | INVALID_GUID
            D:(A;;GA;bf967a86-0de6-11d0-a285-00aa003049e2;;SY) | 9  | GUID_NOT_ALLOWED
            D:(A;;GA;;;)                 | 11 | INVALID_SID
            D:(A;;GA;;;S)                | 11 | INVALID_SID
            D:(A;;GA;;;QQ)               | 11 | UNKNOWN_SID_ABBREVIATION
            D:(A;;GA;;;SYS)              | 13 | ENTRY_NOT_COMPLETE
            D:(A;;GA;;;S-2-5-18)         | 11 | INVALID_SID
            D:(A;;GA;;;S-1-5)            | 16 | INVALID_SID
            D:(A;;GA;;;S-1-5-)           | 17 | INVALID_SID
            D:(A;;GA;;;S-1--5)           | 15 | INVALID_SID
            D:(A;;GA;;;S-1-5-4294967296) | 17 | INVALID_SID
            D:(A;;GA;;;S-1-0x1000000000000-1) | 17 | INVALID_SID
            D:(A;;GA;;;S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16) | 55 | INVALID_SID
            D:(A;;GA;;;S-1-5-١)          | 17 | INVALID_SID
            O:                           | 2  | INVALID_SID
            O:G:BA                       | 2  | INVALID_SID
            """)
    void says_where_and_why_a_text_is_none(String text, int position, SddlProblem problem) {
        InvalidSecurityDescriptorException e =
                catchThrowableOfType(InvalidSecurityDescriptorException.class, () -> SecurityDescriptor.parse(text));

        assertThat(e).as(text).isNotNull();
        assertThat(e.problem()).isEqualTo(problem);
        assertThat(e.position()).isEqualTo(position);
        assertThat(e).hasMessage(problem + " at character " + position);
    }

    @Test
    void never_fails_in_another_way_however_a_text_is_cut_off() {
        for (String text : List.of(
                "O:BAG:SYD:PAI(OA;OICI;CCRP;bf967a86-0de6-11d0-a285-00aa003049e2;;S-1-5-21-1-2-3-4)",
                "S:(AU;SAFA;0xf01ff;;;WD)D:(XA;;FX;;;S-1-1-0;(@User.Title==\"PM\"))")) {
            for (int end = 0; end < text.length(); end++) {
                String cut = text.substring(0, end);
                Stream.of(cut, cut + "\0", cut + "é", cut + ")", cut + ";").forEach(spoilt -> {
                    try {
                        SecurityDescriptor.parse(spoilt);
                    } catch (InvalidSecurityDescriptorException e) {
                        assertThat(e.position()).isBetween(0, spoilt.length());
                    }
                });
            }
        }
    }

    @Test
    void takes_a_thousand_entries_but_no_more_than_fit_into_a_list_of_Windows() {
        String thousand = "D:" + entries(1000);

        assertThat(parse(thousand)).hasToString(thousand);
        assertThat(parse(thousand).rightsOf(AccessToken.STANDARD_USER)).isEmpty();
        assertThatThrownBy(() -> SecurityDescriptor.parse("D:" + entries(2000)))
                .isInstanceOfSatisfying(InvalidSecurityDescriptorException.class, e -> assertThat(e.problem())
                        .isEqualTo(SddlProblem.LIST_TOO_LONG));
    }

    private static String entries(int count) {
        return IntStream.range(0, count)
                .mapToObj("(A;;RP;;;S-1-5-21-1-2-3-%d)"::formatted)
                .collect(Collectors.joining());
    }
}
