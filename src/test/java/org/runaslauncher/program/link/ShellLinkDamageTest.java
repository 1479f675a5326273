package org.runaslauncher.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.link.LinkBuilder.Part;
import org.runaslauncher.program.link.LinkBuilder.Region;

/** Links of which a part is missing or wrong. */
class ShellLinkDamageTest {
    private static final int FLAGS = 20;
    private static final int HEADER = 0x4C;
    private static final long[] PATTERNS = {0, 0xFFFFFFFFL, 0x7FFFFFFFL, 0x80000000L, 0x00100000L};

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What the first calls of everything allocate says nothing about the link. */
    @BeforeEach
    void loadClasses() {
        for (LinkBuilder sample : LinkSamples.all().values()) {
            byte[] whole = sample.build();
            for (int length = 0; length <= whole.length; length++) {
                problemOf(Arrays.copyOf(whole, length));
            }
        }
    }

    static Stream<String> samples() {
        return LinkSamples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_link_that_was_cut_off_anywhere_is_truncated_unless_nothing_of_it_is_missing(String sample) throws Exception {
        LinkBuilder builder = LinkSamples.all().get(sample);
        byte[] whole = builder.build();
        int lastAnnounced = lastAnnounced(builder, whole);
        Map<Part, Object> expected = contents(ShellLink.parse(whole, LinkSamples.CYRILLIC));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            LinkProblem problem = problemOf(cut);
            if (length == 0) {
                assertThat(problem).isEqualTo(LinkProblem.NOT_A_LINK);
            } else if (length < lastAnnounced || !isBetweenBlocks(builder, length)) {
                assertThat(problem).as("%d of %d bytes", length, whole.length).isEqualTo(LinkProblem.TRUNCATED);
            } else {
                Map<Part, Object> left = contents(ShellLink.parse(cut, LinkSamples.CYRILLIC));
                left.put(Part.APP_USER_MODEL_ID, expected.get(Part.APP_USER_MODEL_ID));
                left.put(Part.ID_LIST, expected.get(Part.ID_LIST));
                assertThat(left).as("%d of %d bytes", length, whole.length).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_wrong_byte_changes_what_it_stands_for_and_nothing_else(String sample) throws Exception {
        LinkBuilder builder = LinkSamples.all().get(sample);
        byte[] whole = builder.build();
        Map<Part, Object> expected = contents(ShellLink.parse(whole, LinkSamples.CYRILLIC));
        for (int place = 0; place < whole.length; place++) {
            Part part = builder.regionAt(place).orElseThrow().part();
            byte right = whole[place];
            for (int wrong : new int[] {0, 0xFF, right ^ 0x80, right + 1}) {
                whole[place] = (byte) wrong;
                if (whole[place] != right) {
                    check(whole, part, expected, "byte %d of %s is %02x".formatted(place, part, wrong & 0xFF));
                }
            }
            whole[place] = right;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wrong_numbers_anywhere_are_no_trouble(String sample) {
        byte[] whole = LinkSamples.all().get(sample).build();
        for (int place = FLAGS; place + 4 <= whole.length; place++) {
            byte[] wrong = whole.clone();
            for (long pattern : PATTERNS) {
                byte[] number = new LittleEndian().number32(pattern).toBytes();
                System.arraycopy(number, 0, wrong, place, number.length);
                assertThat(allocatedBy(wrong)).as("%x at %d", pattern, place).isLessThan(limit(wrong));
            }
        }
    }

    @Test
    void the_work_grows_with_the_size_of_the_file_only() {
        for (byte[] worst : List.of(LinkBenchmark.blocks(), LinkBenchmark.properties(), LinkBenchmark.texts())) {
            assertThat(worst.length).isBetween(ShellLink.LARGEST - 1_100, ShellLink.LARGEST);
            assertThat(allocatedBy(worst)).isLessThan(limit(worst));
        }
        byte[] items = new byte[0xFFFE];
        for (int i = 0; i + 2 < items.length; i += 2) {
            items[i] = 2;
        }
        assertThat(allocatedBy(new LinkBuilder().idList(items).build())).isLessThan(limit(items));
    }

    private void check(byte[] file, Part part, Map<Part, Object> expected, String description) {
        assertThat(allocatedBy(file)).as(description).isLessThan(limit(file));
        Map<Part, Object> found;
        try {
            found = contents(ShellLink.parse(file, LinkSamples.CYRILLIC));
        } catch (InvalidLinkException e) {
            assertThat(allowed(part)).as(description).contains(e.problem());
            return;
        }
        assertThat(part).as(description).isNotEqualTo(Part.MAGIC);
        if (part != Part.STRUCTURE) {
            found.put(part, expected.get(part));
            assertThat(found).as(description).isEqualTo(expected);
        }
    }

    private static Set<LinkProblem> allowed(Part part) {
        return switch (part) {
            case MAGIC -> EnumSet.of(LinkProblem.NOT_A_LINK);
            case STRUCTURE -> EnumSet.of(LinkProblem.TRUNCATED, LinkProblem.DAMAGED, LinkProblem.NO_TARGET);
            case ID_LIST, APP_USER_MODEL_ID -> EnumSet.of(LinkProblem.DAMAGED);
            case TARGETS -> EnumSet.of(LinkProblem.DAMAGED, LinkProblem.NO_TARGET);
            case DARWIN -> EnumSet.of(LinkProblem.NO_TARGET);
            default -> EnumSet.noneOf(LinkProblem.class);
        };
    }

    /**
     * A generous measure of work that does not depend on the speed of the machine: bytes on the heap, the exception's included. As many as
     * before anything is compiled: a compiled method may do without some.
     */
    private static long limit(byte[] file) {
        return 20L * file.length + 16_384;
    }

    private long allocatedBy(byte[] file) {
        long before = threads.getCurrentThreadAllocatedBytes();
        problemOf(file);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static LinkProblem problemOf(byte[] file) {
        try {
            ShellLink.parse(file, LinkSamples.CYRILLIC);
            return null;
        } catch (InvalidLinkException e) {
            return e.problem();
        }
    }

    private static boolean isBetweenBlocks(LinkBuilder builder, int length) {
        return builder.regions().stream()
                .anyMatch(region -> region.from() == length && region.part() == Part.STRUCTURE);
    }

    /** Where the last block ends that the header announces, or the texts if it announces none. */
    private static int lastAnnounced(LinkBuilder builder, byte[] whole) {
        int end = HEADER;
        boolean inBlocks = false;
        for (Region region : builder.regions()) {
            boolean block = region.part() == Part.STRUCTURE && region.to() - region.from() == 8;
            inBlocks |= block;
            boolean announced =
                    inBlocks && Set.of(Part.TARGETS, Part.ICON, Part.DARWIN).contains(region.part());
            boolean before = !inBlocks && (region.part() != Part.STRUCTURE || region.to() < whole.length);
            end = announced || before ? region.to() : end;
        }
        return end;
    }

    private static Map<Part, Object> contents(ShellLink link) {
        Map<Part, Object> contents = new EnumMap<>(Part.class);
        contents.put(Part.ID_LIST, HexFormat.of().formatHex(link.idList()));
        contents.put(Part.TARGETS, link.targets("C:\\Links"));
        contents.put(Part.NAME, link.name());
        contents.put(Part.WORKING_FOLDER, link.workingFolder());
        contents.put(Part.ARGUMENTS, link.arguments());
        contents.put(Part.ICON, link.iconLocation());
        contents.put(Part.WINDOW, link.window());
        contents.put(Part.DARWIN, link.isAdvertised());
        contents.put(Part.APP_USER_MODEL_ID, link.appUserModelId());
        contents.put(Part.IGNORED, link.runAsAdministrator());
        return contents;
    }
}
