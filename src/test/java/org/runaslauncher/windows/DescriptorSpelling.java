package org.runaslauncher.windows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runaslauncher.seclogon.Descriptors;
import org.runaslauncher.seclogon.Descriptors.Sample;

/** The descriptors of all tests, written in several ways, because Wine cannot read as much as Windows. */
enum DescriptorSpelling {
    AS_TYPED(Sample::text),
    AS_WINDOWS_WRITES(Sample::canonical),
    TYPED_FOR_WINE(sample -> withoutObjectEntries(inUpperCase(sample.text()))),
    WRITTEN_FOR_WINE(sample -> withoutObjectEntries(sample.canonical()));

    private final Function<Sample, String> spelling;

    DescriptorSpelling(Function<Sample, String> spelling) {
        this.spelling = spelling;
    }

    List<String> all() {
        return Descriptors.all().map(spelling).toList();
    }

    List<String> readable() {
        return all().stream().filter(text -> WineLimit.of(text).isEmpty()).toList();
    }

    List<String> unreadable() {
        return all().stream().filter(text -> WineLimit.of(text).isPresent()).toList();
    }

    Map<WineLimit, Integer> limits() {
        return all().stream()
                .map(WineLimit::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(limit -> limit, limit -> 1, Integer::sum));
    }

    private static String inUpperCase(String text) {
        return text.toUpperCase(Locale.ROOT).replace("0X", "0x");
    }

    private static String withoutObjectEntries(String text) {
        return text.replaceAll("\\(O[ADU];[^)]*\\)", "");
    }
}
