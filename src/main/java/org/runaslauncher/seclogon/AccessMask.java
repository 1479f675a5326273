package org.runaslauncher.seclogon;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rights of an entry, from letters or a number to 32 bits and back. */
final class AccessMask {
    private static final long LARGEST = 0xFFFF_FFFFL;

    /** From the lowest bit up, which is how Windows writes them. */
    private static final Map<String, Integer> BITS = bits();

    /** Rights of files and registry keys: Windows writes them, whatever the object, when the mask is exactly theirs; the first that fits. */
    private static final Map<String, Integer> WHOLE = table(
            "FA", 0x1F01FF, "FR", 0x120089, "FW", 0x120116, "FX", 0x1200A0, "KA", 0xF003F, "KR", 0x20019, "KW", 0x20006,
            "KX", 0x20019);

    /** Of mandatory labels, which use the lowest bits for something else. */
    private static final Map<String, Integer> LABEL = table("NW", 0x1, "NR", 0x2, "NX", 0x4);

    private AccessMask() {}

    /** Reads the field of an entry: pairs of letters, or one number (decimal, 0 octal, 0x hexadecimal). */
    static int parse(SddlText text) throws InvalidSecurityDescriptorException {
        String field = text.takeUntil(';', ')');
        int start = text.position() - field.length();
        if (!field.isEmpty() && field.charAt(0) >= '0' && field.charAt(0) <= '9') {
            return number(text, field, start);
        }
        int mask = 0;
        for (int i = 0; i < field.length(); i += 2) {
            String letters = field.substring(i, Math.min(field.length(), i + 2));
            Integer bits = BITS.getOrDefault(letters, WHOLE.getOrDefault(letters, LABEL.get(letters)));
            if (bits == null) {
                throw text.problemAt(start + i, SddlProblem.UNKNOWN_RIGHT);
            }
            mask |= bits;
        }
        return mask;
    }

    // Windows turns what is too large into all rights, and lets a minus through; a typing error must not become full
    // control.
    private static int number(SddlText text, String field, int start) throws InvalidSecurityDescriptorException {
        try {
            long value = Long.decode(field);
            if (value <= LARGEST) {
                return (int) value;
            }
        } catch (NumberFormatException e) {
            // Reported below.
        }
        throw text.problemAt(start, SddlProblem.INVALID_MASK);
    }

    /** As Windows writes it: letters if they cover all bits, otherwise hexadecimal. */
    static String format(int mask, AceType type) {
        if (type == AceType.SYSTEM_MANDATORY_LABEL) {
            return letters(mask, LABEL);
        }
        return WHOLE.entrySet().stream()
                .filter(entry -> entry.getValue() == mask)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> letters(mask, BITS));
    }

    private static String letters(int mask, Map<String, Integer> table) {
        StringBuilder letters = new StringBuilder();
        int rest = mask;
        for (Map.Entry<String, Integer> entry : table.entrySet()) {
            if ((mask & entry.getValue()) != 0) {
                letters.append(entry.getKey());
                rest &= ~entry.getValue();
            }
        }
        return rest == 0 ? letters.toString() : "0x" + Integer.toHexString(mask);
    }

    private static Map<String, Integer> bits() {
        Map<String, Integer> table = new LinkedHashMap<>();
        addBits(table, 0, "CC", "DC", "LC", "SW", "RP", "WP", "DT", "LO", "CR");
        addBits(table, 16, "SD", "RC", "WD", "WO");
        addBits(table, 28, "GA", "GX", "GW", "GR");
        return table;
    }

    private static void addBits(Map<String, Integer> table, int lowest, String... letters) {
        for (int i = 0; i < letters.length; i++) {
            table.put(letters[i], 1 << lowest + i);
        }
    }

    private static Map<String, Integer> table(Object... lettersAndBits) {
        Map<String, Integer> table = new LinkedHashMap<>();
        for (int i = 0; i < lettersAndBits.length; i += 2) {
            table.put((String) lettersAndBits[i], (Integer) lettersAndBits[i + 1]);
        }
        return table;
    }
}
