package org.runaslauncher.seclogon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The abbreviations of two letters for well-known security identifiers
 * (<a href="https://learn.microsoft.com/windows/win32/secauthz/sid-strings">SID Strings</a>; AS, MS and SH: {@code sddl.h}; the
 * numbers: MS-DTYP 2.4.2.4 and {@code winnt.h}).
 * Those without a whole identifier belong to a domain that the abbreviation does not name.
 */
enum SidAbbreviation {
    AA("S-1-5-32-579"),
    AC("S-1-15-2-1"),
    AN("S-1-5-7"),
    AO("S-1-5-32-548"),
    AP(525),
    AS("S-1-18-1"),
    AU("S-1-5-11"),
    BA("S-1-5-32-544"),
    BG("S-1-5-32-546"),
    BO("S-1-5-32-551"),
    BU("S-1-5-32-545"),
    CA(517),
    CD("S-1-5-32-574"),
    CG("S-1-3-1"),
    CN(522),
    CO("S-1-3-0"),
    CY("S-1-5-32-569"),
    DA(512),
    DC(515),
    DD(516),
    DG(514),
    DU(513),
    EA(519),
    ED("S-1-5-9"),
    EK(527),
    ER("S-1-5-32-573"),
    ES("S-1-5-32-576"),
    HA("S-1-5-32-578"),
    HI("S-1-16-12288"),
    HO("S-1-5-32-584"),
    IS("S-1-5-32-568"),
    IU("S-1-5-4"),
    KA(526),
    LA(500),
    LG(501),
    LS("S-1-5-19"),
    LU("S-1-5-32-559"),
    LW("S-1-16-4096"),
    ME("S-1-16-8192"),
    MP("S-1-16-8448"),
    MS("S-1-5-32-577"),
    MU("S-1-5-32-558"),
    NO("S-1-5-32-556"),
    NS("S-1-5-20"),
    NU("S-1-5-2"),
    OW("S-1-3-4"),
    PA(520),
    PO("S-1-5-32-550"),
    PS("S-1-5-10"),
    PU("S-1-5-32-547"),
    RA("S-1-5-32-575"),
    RC("S-1-5-12"),
    RD("S-1-5-32-555"),
    RE("S-1-5-32-552"),
    RM("S-1-5-32-580"),
    RO(498),
    RS(553),
    RU("S-1-5-32-554"),
    SA(518),
    SH("S-1-5-32-585"),
    SI("S-1-16-16384"),
    SO("S-1-5-32-549"),
    SS("S-1-18-2"),
    SU("S-1-5-6"),
    SY("S-1-5-18"),
    UD("S-1-5-84-0-0-0-0-0"),
    WD("S-1-1-0"),
    WR("S-1-5-33");

    private static final Map<String, SidAbbreviation> BY_IDENTIFIER = Arrays.stream(values())
            .filter(abbreviation -> !abbreviation.isOfSomeDomain())
            .collect(Collectors.toUnmodifiableMap(
                    abbreviation -> abbreviation.identifier, abbreviation -> abbreviation));

    private final String identifier;
    private final int relative;

    SidAbbreviation(String identifier) {
        this.identifier = identifier;
        this.relative = 0;
    }

    SidAbbreviation(int relative) {
        this.identifier = "";
        this.relative = relative;
    }

    static Optional<SidAbbreviation> ofIdentifier(String identifier) {
        return Optional.ofNullable(BY_IDENTIFIER.get(identifier));
    }

    /** Two letters, in upper or lower case. */
    static Optional<SidAbbreviation> ofLetters(String letters) {
        return Arrays.stream(values())
                .filter(abbreviation -> abbreviation.name().equalsIgnoreCase(letters))
                .findFirst();
    }

    boolean isOfSomeDomain() {
        return identifier.isEmpty();
    }

    /** S-1-...; empty for those of some domain. */
    String identifier() {
        return identifier;
    }

    /** The last number of the identifier in its domain; 0 for those that are known as a whole. */
    int relative() {
        return relative;
    }
}
