package org.runaslauncher.windows;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Windows can read of security descriptors and Wine 8 cannot, in the order in which they count for a text that has several. */
enum WineLimit {
    /** Types of entries and rights are known in upper case only. */
    LOWER_CASE("\\([a-z]|^[a-z]:"),
    /** There are no entries about parts of objects. */
    OBJECT_ENTRY("\\(O[ADU];"),
    /** There are no conditions, and no attributes of resources. */
    SEVENTH_FIELD("\\([XZ][ADU];|\\(RA;"),
    /** It is taken for a list without entries. */
    NULL_LIST("NO_ACCESS_CONTROL"),
    /** What comes behind a blank between two entries is left out without a word. */
    BLANK_BETWEEN_ENTRIES("\\) +\\("),
    /** No rights at all are known as an empty field only. */
    ZERO(";(0x)?0+;"),
    /** AA, of the access control assistance operators, is not known. */
    ABBREVIATION("[:;]AA");

    private final Pattern pattern;

    WineLimit(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<WineLimit> of(String sddl) {
        return Arrays.stream(values())
                .filter(limit -> limit.pattern.matcher(sddl).find())
                .findFirst();
    }
}
