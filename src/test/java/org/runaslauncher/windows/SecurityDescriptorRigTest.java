package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.seclogon.Descriptors.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.seclogon.SecurityDescriptor;

/** Our reading and writing of security descriptors beside that of Windows' own functions, as Wine has them. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class SecurityDescriptorRigTest {
    @ParameterizedTest
    @EnumSource(DescriptorSpelling.class)
    void weReadWhatWindowsReads(DescriptorSpelling spelling) {
        assertThat(spelling.readable())
                .allSatisfy(text -> assertThat(read(text)).isEqualTo(parse(text)));
    }

    @ParameterizedTest
    @EnumSource(DescriptorSpelling.class)
    void whatWeWriteMeansTheSameToWindowsByteForByte(DescriptorSpelling spelling) {
        assertThat(spelling.readable()).allSatisfy(text -> assertThat(
                        NativeDescriptor.binary(parse(text).toString()))
                .isPresent()
                .isEqualTo(NativeDescriptor.binary(text)));
    }

    @ParameterizedTest
    @EnumSource(DescriptorSpelling.class)
    void weWriteAsWindowsWritesAndReadIt(DescriptorSpelling spelling) {
        assertThat(spelling.readable()).allSatisfy(text -> {
            String real = withoutFlagsOfSecondList(InventedDomain.removedFrom(written(text)));
            assertThat(parse(text)).hasToString(real).isEqualTo(parse(real));
        });
    }

    @Test
    void notMoreIsLeftOutThanWineCannotRead() {
        assertThat(DescriptorSpelling.values())
                .allSatisfy(spelling -> assertThat(spelling.all()).hasSize(321));
        assertThat(DescriptorSpelling.AS_TYPED.limits())
                .isEqualTo(Map.of(
                        WineLimit.LOWER_CASE, 126,
                        WineLimit.OBJECT_ENTRY, 43,
                        WineLimit.SEVENTH_FIELD, 2,
                        WineLimit.NULL_LIST, 1,
                        WineLimit.BLANK_BETWEEN_ENTRIES, 1,
                        WineLimit.ABBREVIATION, 1));
        assertThat(DescriptorSpelling.AS_WINDOWS_WRITES.limits())
                .isEqualTo(Map.of(
                        WineLimit.OBJECT_ENTRY, 129,
                        WineLimit.SEVENTH_FIELD, 2,
                        WineLimit.NULL_LIST, 1,
                        WineLimit.ABBREVIATION, 2));
        assertThat(DescriptorSpelling.TYPED_FOR_WINE.limits())
                .isEqualTo(Map.of(
                        WineLimit.SEVENTH_FIELD, 2,
                        WineLimit.NULL_LIST, 1,
                        WineLimit.BLANK_BETWEEN_ENTRIES, 1,
                        WineLimit.ZERO, 1,
                        WineLimit.ABBREVIATION, 1));
        assertThat(DescriptorSpelling.WRITTEN_FOR_WINE.limits())
                .isEqualTo(Map.of(
                        WineLimit.SEVENTH_FIELD, 2,
                        WineLimit.NULL_LIST, 1,
                        WineLimit.ABBREVIATION, 2));
    }

    @Test
    void fewTextsOfWineHaveToBeCorrected() {
        List<String> written = DescriptorSpelling.WRITTEN_FOR_WINE.readable().stream()
                .map(SecurityDescriptorRigTest::written)
                .toList();

        assertThat(written.stream()
                        .filter(text -> !InventedDomain.removedFrom(text).equals(text))
                        .count())
                .isEqualTo(15);
        assertThat(written.stream()
                        .filter(text -> !withoutFlagsOfSecondList(text).equals(text))
                        .count())
                .isEqualTo(48);
    }

    @ParameterizedTest
    @EnumSource(DescriptorSpelling.class)
    void wineReallyCannotReadWhatIsLeftOut(DescriptorSpelling spelling) {
        assertThat(spelling.unreadable())
                .allSatisfy(text -> assertThat(read(text)).isNotEqualTo(parse(text)));
    }

    @Test
    void aThousandEntriesGoThroughBoth() {
        String thousand = "D:"
                + IntStream.range(0, 1000)
                        .mapToObj("(A;;RP;;;S-1-5-21-1-2-3-%d)"::formatted)
                        .collect(Collectors.joining());
        BinaryDescriptor real = NativeDescriptor.binary(thousand).orElseThrow();

        assertThat(real.model()).isEqualTo(parse(thousand));
        assertThat(real.model().dacl().entries()).hasSize(1000);
        assertThat(written(thousand))
                .isEqualTo(thousand)
                .isEqualTo(parse(thousand).toString());
    }

    private static String written(String sddl) {
        try (NativeDescriptor descriptor = NativeDescriptor.parse(sddl).orElseThrow()) {
            return descriptor.text();
        }
    }

    private static SecurityDescriptor read(String sddl) {
        return NativeDescriptor.binary(sddl)
                .map(BinaryDescriptor::model)
                .map(InventedDomain::removedFrom)
                .orElse(null);
    }

    /** Wine has one set of flags for both lists, and writes that of the first to the second too, which has none in any sample. */
    private static String withoutFlagsOfSecondList(String text) {
        return text.replaceFirst("S:(P|AR|AI)+", "S:");
    }
}
