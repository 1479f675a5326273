package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReparsePointsTest {
    private final Map<String, String> links = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "\\??\\UNC\\evil\\share, true",
        "\\??\\H:\\tools, true",
        "\\??\\GLOBALROOT\\Device\\Mup\\evil\\share, true",
        "'', true",
        "\\\\evil\\share, true",
        "\\??\\D:\\tools, false",
        "\\??\\Volume{5f6a0000}\\tools, false",
        "tools, false",
        "..\\..\\tools, false",
        "\\tools, false",
        "..\\away, true",
        "\\??\\C:\\away, true"
    })
    void a_link_leads_away_if_what_it_names_lies_on_another_computer(String target, boolean expected) {
        links.put("C:\\a\\link", target);
        links.put("C:\\away", "\\??\\UNC\\evil\\share");
        assertThat(leadsAway("C:\\a\\link\\b\\x.exe")).isEqualTo(expected);
        assertThat(leadsAway("\\\\?\\C:\\a\\link")).isEqualTo(expected);
    }

    @Test
    void nothing_behind_a_link_is_asked_for_before_it_is_known_where_that_lies() {
        links.put("C:\\a\\one", "..\\b\\.\\two");
        links.put("C:\\b\\two", "\\??\\D:\\three");
        links.put("D:\\three\\x.exe", "\\??\\UNC\\evil\\share\\x.exe");
        assertThat(leadsAway("C:\\a\\one\\x.exe")).isTrue();
        assertThat(asked)
                .containsExactly("C:\\a", "C:\\a\\one", "C:\\b", "C:\\b\\two", "D:\\three", "D:\\three\\x.exe");
    }

    @Test
    void whoever_goes_in_a_circle_is_not_followed_for_ever() {
        links.put("C:\\a", "\\??\\C:\\a");
        assertThat(leadsAway("C:\\a\\x.exe")).isTrue();
    }

    @Test
    void what_is_no_path_on_a_letter_is_not_asked_for() {
        assertThat(leadsAway("\\\\server\\share\\x.exe")).isFalse();
        assertThat(leadsAway("\\\\?\\UNC\\server\\share\\x.exe")).isFalse();
        assertThat(leadsAway("")).isFalse();
        assertThat(asked).isEmpty();
    }

    private boolean leadsAway(String path) {
        return ReparsePoints.leadsAway(
                path,
                at -> {
                    asked.add(at);
                    return links.get(at);
                },
                letter -> letter == 'H');
    }
}
