package org.runaslauncher.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTextTest {
    static Stream<Arguments> values() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", true);
        object.put("a", null);
        object.put("\"", List.of());
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of(false, "false"),
                Arguments.of("", "\"\""),
                Arguments.of("CORP\\alice", "\"CORP\\\\alice\""),
                Arguments.of("say \"x\"/y", "\"say \\\"x\\\"/y\""),
                Arguments.of("\r\n\t", "\"\\r\\n\\t\""),
                Arguments.of("\0\b\f\u001b\u007f", "\"\\u0000\\u0008\\u000c\\u001b\\u007f\""),
                Arguments.of("ä“€\u2028", "\"\\u00e4\\u201c\\u20ac\\u2028\""),
                Arguments.of("\ud83d\ude00 \ud83d", "\"\\ud83d\\ude00 \\ud83d\""),
                Arguments.of(List.of(), "[]"),
                Arguments.of(Arrays.asList("a", null, List.of(true)), "[\"a\",null,[true]]"),
                Arguments.of(Map.of(), "{}"),
                Arguments.of(object, "{\"b\":true,\"a\":null,\"\\\"\":[]}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void writes_what_can_be_read_back(Object value, String text) {
        assertThat(JsonText.of(value)).isEqualTo(text);
        assertThat(JsonReader.read(text)).isEqualTo(value);
    }

    @Test
    void reads_back_every_character() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        String text = JsonText.of(all.toString());

        assertThat(text).matches("[ -~]*");
        assertThat(JsonReader.read(text)).isEqualTo(all.toString());
    }

    @Test
    void writes_nothing_that_it_does_not_know() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(1));
    }
}
