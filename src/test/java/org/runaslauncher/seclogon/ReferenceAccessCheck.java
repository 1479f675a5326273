package org.runaslauncher.seclogon;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The access check once more, written as simply as can be and straight from the text: for each right the first entry that names it decides.
 * It takes what Windows writes, and shares nothing with the product.
 */
final class ReferenceAccessCheck {
    private static final Pattern ENTRY =
            Pattern.compile("\\(([A-Z]+);([A-Z]*);([^;]*);([^;]*);([^;]*);([^;)]*)(;.*?)?\\)(?=\\(|S:|$)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("SY", "S-1-5-18"),
            Map.entry("BA", "S-1-5-32-544"),
            Map.entry("BU", "S-1-5-32-545"),
            Map.entry("IU", "S-1-5-4"),
            Map.entry("SU", "S-1-5-6"),
            Map.entry("AU", "S-1-5-11"),
            Map.entry("WD", "S-1-1-0"),
            Map.entry("NU", "S-1-5-2"),
            Map.entry("OW", "S-1-3-4"));
    private static final Map<String, Integer> LETTERS = Map.ofEntries(
            Map.entry("CC", 1),
            Map.entry("DC", 2),
            Map.entry("LC", 4),
            Map.entry("SW", 8),
            Map.entry("RP", 16),
            Map.entry("WP", 32),
            Map.entry("DT", 64),
            Map.entry("LO", 128),
            Map.entry("CR", 256),
            Map.entry("SD", 1 << 16),
            Map.entry("RC", 1 << 17),
            Map.entry("WD", 1 << 18),
            Map.entry("WO", 1 << 19),
            Map.entry("GR", 1 << 17 | 1 | 4 | 8 | 128),
            Map.entry("GW", 1 << 17 | 2),
            Map.entry("GX", 1 << 17 | 16 | 32 | 64 | 256),
            Map.entry("GA", 0xF01FF),
            Map.entry("FA", 0xF01FF),
            Map.entry("KA", 0xF003F),
            Map.entry("KR", 0x20019),
            Map.entry("KW", 0x20006));

    private ReferenceAccessCheck() {}

    static int rights(String sddl, Set<String> groups, Set<String> denyOnly) {
        int dacl = sddl.indexOf("D:");
        if (dacl < 0 || sddl.startsWith("NO_ACCESS_CONTROL", dacl + 2)) {
            return 0xF01FF;
        }
        int sacl = sddl.indexOf("S:", dacl);
        String list = sddl.substring(dacl, sacl < 0 ? sddl.length() : sacl);
        boolean owner =
                sddl.startsWith("O:") && groups.contains(whole(sddl.substring(2).split("[GDS]:")[0]));
        int rights = 0;
        for (int bit = 0; bit < 32; bit++) {
            if (has(1 << bit, list, groups, denyOnly, owner)) {
                rights |= 1 << bit;
            }
        }
        return rights & 0xF01FF;
    }

    private static boolean has(int right, String list, Set<String> groups, Set<String> denyOnly, boolean owner) {
        boolean limited = ENTRY.matcher(list)
                .results()
                .anyMatch(
                        entry -> entry.group(6).equals("OW") && !entry.group(2).contains("IO"));
        if (owner && !limited && (right == 1 << 17 || right == 1 << 18)) {
            return true;
        }
        for (MatchResult entry : ENTRY.matcher(list).results().toList()) {
            String who = whole(entry.group(6));
            boolean member = groups.contains(who) || owner && who.equals("S-1-3-4");
            boolean names =
                    (mask(entry.group(3)) & right) != 0 && !entry.group(2).contains("IO");
            if (names
                    && member
                    && (entry.group(1).equals("A")
                            || entry.group(1).equals("OA") && entry.group(4).isEmpty())) {
                return true;
            }
            if (names && (member || denyOnly.contains(who)) && entry.group(1).endsWith("D")) {
                return false;
            }
        }
        return false;
    }

    private static int mask(String rights) {
        if (rights.startsWith("0x")) {
            int bits = Integer.parseUnsignedInt(rights.substring(2), 16);
            int mask = bits;
            mask |= bits >>> 31 == 1 ? LETTERS.get("GR") : 0;
            mask |= (bits >>> 30 & 1) == 1 ? LETTERS.get("GW") : 0;
            mask |= (bits >>> 29 & 1) == 1 ? LETTERS.get("GX") : 0;
            return mask | ((bits >>> 28 & 1) == 1 ? LETTERS.get("GA") : 0);
        }
        int mask = 0;
        for (int i = 0; i < rights.length(); i += 2) {
            mask |= LETTERS.get(rights.substring(i, i + 2));
        }
        return mask;
    }

    private static String whole(String sid) {
        return NAMES.getOrDefault(sid, sid);
    }
}
