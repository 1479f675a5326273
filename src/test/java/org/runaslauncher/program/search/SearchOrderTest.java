package org.runaslauncher.program.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.runaslauncher.program.search.SearchOrder.Owner;

class SearchOrderTest {
    private static final List<String> EVERYWHERE = List.of(
            "C:\\Windows\\System32\\tool.exe",
            "C:\\Windows\\tool.exe",
            "C:\\Program Files\\tool.exe",
            "D:\\mine\\tool.exe",
            "C:\\path\\tool.com",
            "C:\\path\\tool.exe",
            "C:\\later\\tool.exe");

    private final Computer computer = new Computer();
    private final SearchOrder order = new SearchOrder(computer);

    @Test
    void windows_own_folders_come_first_then_what_is_registered_then_the_path() {
        computer.files.addAll(EVERYWHERE);
        computer.registered.get(Owner.COMPUTER).put("tool.exe", "\"C:\\Program Files\\tool.exe\"");
        computer.registered.get(Owner.USER).put("tool.exe", "D:\\mine\\tool.exe");
        for (String next : EVERYWHERE) {
            assertThat(order.find("tool")).contains(next);
            computer.files.remove(next);
        }
        assertThat(order.find("tool")).isEmpty();
    }

    @Test
    void a_folder_is_searched_for_all_extensions_before_the_next_one() {
        computer.files.addAll(Set.of("C:\\path\\tool.cmd", "C:\\later\\tool.com"));
        assertThat(order.find("tool")).contains("C:\\path\\tool.cmd");
    }

    @Test
    void a_name_with_an_extension_nobody_knows_is_found_as_it_is_and_with_one_more() {
        computer.files.addAll(Set.of("C:\\path\\foo.bar", "C:\\path\\foo.bar.exe"));
        assertThat(order.find("foo.bar")).contains("C:\\path\\foo.bar");
        computer.files.remove("C:\\path\\foo.bar");
        assertThat(order.find("foo.bar")).contains("C:\\path\\foo.bar.exe");
        computer.files.add("C:\\path\\bare");
        assertThat(order.find("bare")).isEmpty();
    }

    @Test
    void a_registration_that_leads_nowhere_does_not_end_the_search() {
        computer.files.addAll(Set.of("D:\\mine\\tool.exe", "C:\\path\\tool.exe"));
        computer.registered.get(Owner.COMPUTER).put("tool.exe", "C:\\removed\\tool.exe");
        computer.registered.get(Owner.USER).put("tool.exe", "D:\\mine\\tool.exe");
        assertThat(order.find("tool.exe")).contains("D:\\mine\\tool.exe");
        computer.registered.get(Owner.USER).put("tool.exe", "tool.exe");
        assertThat(order.find("tool.exe")).contains("C:\\path\\tool.exe");
    }

    @Test
    void a_registered_program_may_have_another_name_and_lie_on_a_share_that_is_not_asked_for_it() {
        computer.registered.get(Owner.COMPUTER).put("winword.exe", "\\\\server\\share\\word.exe");
        assertThat(order.find("winword")).contains("\\\\server\\share\\word.exe");
        assertThat(computer.asked).allMatch(path -> path.startsWith("C:\\"));
        assertThat(computer.letters).isEmpty();
    }

    @Test
    void a_registered_program_on_a_letter_of_another_computer_is_not_asked_for_either() {
        computer.registered.get(Owner.USER).put("corp.exe", "\"h:\\tools\\corp.exe\"");
        assertThat(order.find("corp")).contains("h:\\tools\\corp.exe");
        assertThat(computer.asked).allMatch(path -> path.startsWith("C:\\"));
    }

    @Test
    void no_other_computer_is_asked_for_the_sake_of_the_path() {
        computer.path = "\\\\server\\share;H:\\tools;C:\\later";
        computer.files.addAll(Set.of("\\\\server\\share\\tool.exe", "H:\\tools\\tool.exe", "C:\\later\\tool.exe"));
        assertThat(order.find("tool")).contains("C:\\later\\tool.exe");
        assertThat(computer.asked).allMatch(path -> path.startsWith("C:\\"));
    }

    @Test
    void letters_of_the_path_are_not_looked_at_for_what_is_found_before() {
        computer.path = "H:\\tools";
        computer.files.add("C:\\Windows\\tool.exe");
        assertThat(order.find("tool")).isPresent();
        assertThat(computer.letters).isEmpty();
        assertThat(order.find("other")).isEmpty();
        assertThat(computer.letters).containsExactly('H');
    }

    @Test
    void a_path_is_not_searched_for() {
        computer.files.addAll(EVERYWHERE);
        assertThat(order.find("path\\tool.exe")).isEmpty();
        assertThat(order.find("..\\tool.exe")).isEmpty();
        assertThat(computer.asked).isEmpty();
    }

    private static final class Computer implements SearchOrder.Places {
        final Set<String> files = new HashSet<>();
        final Map<Owner, Map<String, String>> registered =
                Map.of(Owner.COMPUTER, new TreeMap<>(), Owner.USER, new TreeMap<>());
        final List<String> asked = new ArrayList<>();
        final List<Character> letters = new ArrayList<>();
        String path = "C:\\path;C:\\later";

        @Override
        public List<String> windowsFolders() {
            return List.of("C:\\Windows\\System32", "C:\\Windows");
        }

        @Override
        public Optional<String> appPath(Owner owner, String fileName) {
            return Optional.ofNullable(registered.get(owner).get(fileName));
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public String pathExtensions() {
            return ".COM;.EXE;.BAT;.CMD";
        }

        @Override
        public boolean isOnNetwork(char letter) {
            letters.add(letter);
            return Character.toUpperCase(letter) == 'H';
        }

        @Override
        public boolean isFile(String file) {
            asked.add(file);
            return files.contains(file);
        }
    }
}
