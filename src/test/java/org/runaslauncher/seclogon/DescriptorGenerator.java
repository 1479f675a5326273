package org.runaslauncher.seclogon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.runaslauncher.seclogon.Descriptors.Sample;

/**
 * Makes descriptors of services, each in a spelling that somebody might type and in that of Windows. Knows nothing of the parser; run it to
 * get the lines of {@code generated-descriptors.txt}.
 */
final class DescriptorGenerator {
    static final int COUNT = 240;
    private static final long SEED = 977_513;

    private static final String[] SIDS = {
        "SY", "S-1-5-18", "BA", "S-1-5-32-544", "IU", "S-1-5-4", "SU", "S-1-5-6", "AU", "S-1-5-11", "WD", "S-1-1-0",
                "BU", "S-1-5-32-545",
        "NU", "S-1-5-2", "AN", "S-1-5-7", "OW", "S-1-3-4", "LS", "S-1-5-19", "NS", "S-1-5-20", "PU", "S-1-5-32-547",
                "BG", "S-1-5-32-546",
        "CO", "S-1-3-0"
    };
    private static final String[] BITS = {
        "CC", "DC", "LC", "SW", "RP", "WP", "DT", "LO", "CR", "", "", "", "", "", "", "", "SD", "RC", "WD", "WO", "",
        "", "", "", "", "", "", "", "GA", "GX", "GW", "GR"
    };
    private static final int[] SERVICE_MASKS = {
        0x201FD, 0xF01FF, 0x201DD, 0x201CD, 0x2019D, 0x10, 0x14, 0x30, 0x20000, 0x80000000, 0x10000000
    };

    private final Random random = new Random(SEED);

    public static void main(String[] args) {
        System.out.println("# Made by DescriptorGenerator.");
        new DescriptorGenerator().samples().forEach(sample -> System.out.println(sample.line()));
    }

    List<Sample> samples() {
        return IntStream.range(0, COUNT).mapToObj(i -> sample()).toList();
    }

    private Sample sample() {
        Sample owner = random.nextInt(4) == 0 ? prefixed("O:", sid()) : new Sample("", "");
        Sample group = random.nextInt(6) == 0 ? prefixed("G:", sid()) : new Sample("", "");
        Sample dacl = prefixed("D:" + pick("", "", "", "P", "AI", "PAI", "AR"), entries(random.nextInt(8), false));
        Sample sacl =
                random.nextInt(3) == 0 ? prefixed("S:", entries(1 + random.nextInt(2), true)) : new Sample("", "");
        List<Sample> parts = new ArrayList<>(List.of(owner, group, dacl, sacl));
        String canonical = parts.stream().map(Sample::canonical).collect(Collectors.joining());
        if (random.nextInt(8) == 0) {
            Collections.shuffle(parts, random);
        }
        return new Sample(parts.stream().map(Sample::text).collect(Collectors.joining()), canonical);
    }

    private static Sample prefixed(String prefix, Sample sample) {
        return new Sample(prefix + sample.text(), prefix + sample.canonical());
    }

    private Sample entries(int count, boolean audit) {
        List<Sample> entries =
                IntStream.range(0, count).mapToObj(i -> entry(audit)).toList();
        return new Sample(
                entries.stream().map(Sample::text).collect(Collectors.joining()),
                entries.stream().map(Sample::canonical).collect(Collectors.joining()));
    }

    private Sample entry(boolean audit) {
        String type = audit ? "AU" : pick("A", "A", "A", "A", "D", "D", "OA", "OD");
        String flags = audit ? pick("SA", "FA", "SAFA") : pick("", "", "", "", "", "IO", "CI", "OICI", "OICIIO", "ID");
        String guid = type.startsWith("O") ? "bf967a86-0de6-11d0-a285-00aa003049e2" : "";
        boolean inherited = !guid.isEmpty() && random.nextInt(3) == 0;
        Sample rights = rights();
        Sample sid = sid();
        String canonical = "(%s;%s;%s;%s;%s;%s)";
        String written = canonical.formatted(
                type, flags, rights.canonical(), inherited ? "" : guid, inherited ? guid : "", sid.canonical());
        String typed = canonical.formatted(
                type, shuffled(flags), rights.text(), inherited ? "" : guid, inherited ? guid : "", sid.text());
        return new Sample(random.nextInt(5) == 0 ? typed.toLowerCase(Locale.ROOT) : typed, written);
    }

    private Sample sid() {
        if (random.nextInt(8) == 0) {
            String account = "S-1-5-21-1004336348-1177238915-682003330-" + (1000 + random.nextInt(3));
            return new Sample(account, account);
        }
        int i = random.nextInt(SIDS.length / 2) * 2;
        return new Sample(SIDS[i + random.nextInt(4) / 3], SIDS[i]);
    }

    private Sample rights() {
        int mask =
                switch (random.nextInt(4)) {
                    case 0 -> SERVICE_MASKS[random.nextInt(SERVICE_MASKS.length)];
                    case 1 -> random.nextInt() & 0xF01FF;
                    case 2 -> random.nextInt() & random.nextInt() & 0xF00F01FF;
                    default -> random.nextInt() & random.nextInt();
                };
        String canonical = canonical(mask);
        String typed =
                switch (random.nextInt(6)) {
                    case 0 -> "0x" + Integer.toHexString(mask);
                    case 1 -> Integer.toUnsignedString(mask);
                    case 2 -> "0" + Integer.toOctalString(mask);
                    case 3 -> canonical.startsWith("0x") ? canonical : shuffled(canonical);
                    default -> canonical;
                };
        return new Sample(typed, canonical);
    }

    private static String canonical(int mask) {
        String whole =
                switch (mask) {
                    case 0xF003F -> "KA";
                    case 0x20019 -> "KR";
                    case 0x20006 -> "KW";
                    default -> "";
                };
        List<Integer> set = IntStream.range(0, 32)
                .filter(bit -> (mask >>> bit & 1) == 1)
                .boxed()
                .toList();
        if (!whole.isEmpty() || set.stream().anyMatch(bit -> BITS[bit].isEmpty())) {
            return whole.isEmpty() ? "0x%x".formatted(mask) : whole;
        }
        return set.stream().map(bit -> BITS[bit]).collect(Collectors.joining());
    }

    private String shuffled(String pairs) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            list.add(pairs.substring(i, i + 2));
        }
        Collections.shuffle(list, random);
        return String.join("", list);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
