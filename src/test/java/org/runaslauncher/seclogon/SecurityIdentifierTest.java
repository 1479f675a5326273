package org.runaslauncher.seclogon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityIdentifierTest {
    /** Microsoft, "SID Strings" and "Well-known SIDs"; AS, MS, SH: MS-DTYP 2.5.1.1 and sddl.h. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            WD, S-1-1-0
            CO, S-1-3-0
            CG, S-1-3-1
            OW, S-1-3-4
            NU, S-1-5-2
            IU, S-1-5-4
            SU, S-1-5-6
            AN, S-1-5-7
            ED, S-1-5-9
            PS, S-1-5-10
            AU, S-1-5-11
            RC, S-1-5-12
            SY, S-1-5-18
            LS, S-1-5-19
            NS, S-1-5-20
            BA, S-1-5-32-544
            BU, S-1-5-32-545
            BG, S-1-5-32-546
            PU, S-1-5-32-547
            AO, S-1-5-32-548
            SO, S-1-5-32-549
            PO, S-1-5-32-550
            BO, S-1-5-32-551
            RE, S-1-5-32-552
            RU, S-1-5-32-554
            RD, S-1-5-32-555
            NO, S-1-5-32-556
            MU, S-1-5-32-558
            LU, S-1-5-32-559
            IS, S-1-5-32-568
            CY, S-1-5-32-569
            ER, S-1-5-32-573
            CD, S-1-5-32-574
            RA, S-1-5-32-575
            ES, S-1-5-32-576
            MS, S-1-5-32-577
            HA, S-1-5-32-578
            AA, S-1-5-32-579
            RM, S-1-5-32-580
            HO, S-1-5-32-584
            SH, S-1-5-32-585
            WR, S-1-5-33
            UD, S-1-5-84-0-0-0-0-0
            AC, S-1-15-2-1
            LW, S-1-16-4096
            ME, S-1-16-8192
            MP, S-1-16-8448
            HI, S-1-16-12288
            SI, S-1-16-16384
            AS, S-1-18-1
            SS, S-1-18-2
            """)
    void is_the_same_by_its_abbreviation_and_in_numbers(String letters, String numbers) throws Exception {
        assertThat(SecurityIdentifier.parse(letters)).hasToString(letters).isEqualTo(SecurityIdentifier.parse(numbers));
        assertThat(SecurityIdentifier.parse(letters.toLowerCase(Locale.ROOT)).value())
                .isEqualTo(numbers);
    }

    @ParameterizedTest(name = "{0}: {1} of some domain")
    @CsvSource(textBlock = """
            LA, 500
            LG, 501
            DA, 512
            DU, 513
            DG, 514
            DC, 515
            DD, 516
            CA, 517
            SA, 518
            EA, 519
            PA, 520
            CN, 522
            AP, 525
            KA, 526
            EK, 527
            RO, 498
            RS, 553
            """)
    void stays_an_abbreviation_where_the_domain_is_not_known(String letters, String number) throws Exception {
        SecurityIdentifier sid = SecurityIdentifier.parse(letters);

        assertThat(sid).hasToString(letters);
        assertThat(sid.value()).isEqualTo(letters);
        assertThat(sid.means(new SecurityIdentifier("S-1-5-21-1-2-3-" + number)))
                .isTrue();
        assertThat(sid.means(new SecurityIdentifier("S-1-5-21-1-2-3-1" + number)))
                .isFalse();
    }

    @Test
    void knows_no_abbreviation_that_is_not_in_these_tables() {
        assertThat(Arrays.stream(SidAbbreviation.values())
                        .filter(SidAbbreviation::isOfSomeDomain)
                        .count())
                .isEqualTo(17);
        assertThat(SidAbbreviation.values()).hasSize(51 + 17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "SYS", "S-1-5-18x", "S-1-5-18 x", "BA;"})
    void is_nothing_else(String text) {
        assertThatThrownBy(() -> SecurityIdentifier.parse(text)).isInstanceOf(InvalidSecurityDescriptorException.class);
    }
}
