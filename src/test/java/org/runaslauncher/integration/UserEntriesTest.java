package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.integration.EntryOutcome.Result;
import org.runaslauncher.integration.UserEntries.Labels;
import org.runaslauncher.program.link.LinkBuilder;

/** What is added and taken away for the current user, and what is left as it is. */
class UserEntriesTest {
    private static final String OURS = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";
    private static final String GONE = "C:\\Old\\RunAsLauncher.exe";

    private final FakeUserPlaces places = new FakeUserPlaces();
    private Optional<Prohibition> prohibition = Optional.empty();
    private final UserEntries entries = new UserEntries(
            places,
            new Ownership(OURS, GONE::equals),
            () -> prohibition,
            new Labels("Opens Run As.", "Run as different user..."));

    @ParameterizedTest
    @EnumSource(
            value = Entry.class,
            names = {"SEND_TO", "DESKTOP"})
    void a_shortcut_starts_this_copy_with_whatever_files_explorer_appends(Entry entry) {
        assertThat(entries.add(entry).result()).isEqualTo(Result.ADDED);
        ShortcutFile written = places.written.get(entry);
        assertThat(written.target()).isEqualTo(OURS);
        assertThat(written.arguments()).isEqualTo("/files");
        assertThat(written.folder()).isEqualTo("C:\\Program Files\\Run As Launcher");
        assertThat(written.iconOf()).isEmpty();
        assertThat(written.icon()).isEmpty();
        assertThat(written.description()).isEqualTo("Opens Run As.");
        assertThat(places.told).isZero();
    }

    @Test
    void the_menu_is_written_for_each_kind_of_file_and_explorer_is_told_once() {
        assertThat(entries.add(Entry.MENU).result()).isEqualTo(Result.ADDED);
        assertThat(places.commands)
                .containsOnlyKeys(".bat", ".cmd", ".cpl", ".exe", ".lnk", ".msc", ".msi", ".ps1")
                .containsEntry(".exe", '"' + OURS + "\" /files \"%1\"");
        assertThat(places.menus.get(0))
                .isEqualTo(new MenuEntry("Run as different user...", OURS))
                .extracting(MenuEntry::icon)
                .isEqualTo('"' + OURS + "\",0");
        assertThat(places.told).isOne();
        assertThat(entries.remove(Entry.MENU).result()).isEqualTo(Result.REMOVED);
        assertThat(places.commands).isEmpty();
        assertThat(places.told).isEqualTo(2);
    }

    @ParameterizedTest(name = "what starts {0} is {1}: adding gives {2}, taking away gives {3}")
    @CsvSource({
        ",                                                      NOTHING,         ADDED,           NOT_THERE",
        "C:\\PROGRAM FILES\\run as launcher\\runaslauncher.EXE, OURS,            ADDED,           REMOVED",
        "C:\\Old\\RunAsLauncher.exe,                            LEFT_BEHIND,     ADDED,           REMOVED",
        "C:\\Other\\RunAsLauncher.exe,                          OF_ANOTHER_COPY, OF_ANOTHER_COPY, OF_ANOTHER_COPY",
        "C:\\Other\\Run As Launcher.exe,                        FOREIGN,         FOREIGN,         FOREIGN",
        "C:\\Program Files\\Run As Launcher\\other.exe,         FOREIGN,         FOREIGN,         FOREIGN",
    })
    void what_is_not_ours_is_neither_replaced_nor_taken_away(
            String program, Found found, Result added, Result removed) {
        for (Entry entry : Entry.values()) {
            put(entry, program);
            assertThat(entries.state(entry)).as(entry.name()).isEqualTo(EntryState.of(found));
            assertThat(entries.add(entry).result()).as(entry.name()).isEqualTo(added);
            assertThat(entries.state(entry).found()).isEqualTo(added == Result.ADDED ? Found.OURS : found);
            put(entry, program);
            assertThat(entries.remove(entry).result()).as(entry.name()).isEqualTo(removed);
            assertThat(entries.state(entry).found()).isEqualTo(found.isOurs() ? Found.NOTHING : found);
        }
    }

    @ParameterizedTest(name = "all have what starts {0}, the user what starts {1}: {2}")
    @CsvSource({
        "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe,                                                      , FOR_ALL",
        "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe, C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe, OURS",
        "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe, C:\\Other\\RunAsLauncher.exe,              OF_ANOTHER_COPY",
        "C:\\Other\\RunAsLauncher.exe,                                                                           , NOTHING",
        "C:\\Old\\RunAsLauncher.exe,                                                                             , NOTHING",
        "C:\\Other\\other.exe,                                                                                   , NOTHING",
    })
    void what_all_users_have_of_this_copy_the_user_has(String ofAll, String ofUser, Found found) {
        places.shortcutsForAll.put(Entry.DESKTOP, FakeUserPlaces.linkTo(ofAll));
        places.menuForAllOf(ofAll);
        for (Entry entry : List.of(Entry.DESKTOP, Entry.MENU)) {
            put(entry, ofUser);
            assertThat(entries.state(entry)).as(entry.name()).isEqualTo(EntryState.of(found));
        }
        assertThat(entries.state(Entry.SEND_TO).found()).isEqualTo(Found.NOTHING);
    }

    /** Whoever asks for it on a command line gets it; whoever takes away the own one keeps that of all. */
    @Test
    void a_user_can_have_another_of_what_all_users_have() {
        places.shortcutsForAll.put(Entry.DESKTOP, FakeUserPlaces.linkTo(OURS));
        assertThat(entries.add(Entry.DESKTOP).result()).isEqualTo(Result.ADDED);
        assertThat(entries.remove(Entry.DESKTOP).result()).isEqualTo(Result.REMOVED);
        assertThat(entries.state(Entry.DESKTOP).found()).isEqualTo(Found.FOR_ALL);
        assertThat(entries.remove(Entry.DESKTOP).result()).isEqualTo(Result.NOT_THERE);
    }

    private void put(Entry entry, String program) {
        places.shortcuts.clear();
        places.commands.clear();
        if (program != null && entry == Entry.MENU) {
            places.menuOf(program);
        } else if (program != null) {
            places.shortcuts.put(entry, FakeUserPlaces.linkTo(program));
        }
    }

    @Test
    void a_file_of_the_same_name_that_is_no_shortcut_stays() {
        places.shortcuts.put(Entry.DESKTOP, new byte[] {1, 2, 3});
        assertThat(entries.add(Entry.DESKTOP).result()).isEqualTo(Result.FOREIGN);
        assertThat(entries.remove(Entry.DESKTOP).result()).isEqualTo(Result.FOREIGN);
        assertThat(places.shortcuts).containsKey(Entry.DESKTOP);
    }

    /** As the shell leaves it where a path has letters that the code page lacks. */
    @ParameterizedTest
    @CsvSource({"true, OURS", "false, FOREIGN"})
    void where_the_link_names_no_file_its_icon_does(boolean hasOurIcon, Found found) {
        LinkBuilder link = new LinkBuilder().idList(LinkBuilder.items(new byte[] {31, 80, 1, 2}));
        places.shortcuts.put(Entry.SEND_TO, (hasOurIcon ? link.icon(OURS, 0) : link).build());
        assertThat(entries.state(Entry.SEND_TO).found()).isEqualTo(found);
    }

    @Test
    void of_a_mixed_menu_only_what_is_ours_goes() {
        places.menuOf(OURS);
        places.commands.put(".msi", "notepad.exe \"%1\"");
        places.commands.remove(".ps1");
        assertThat(entries.state(Entry.MENU).found()).isEqualTo(Found.FOREIGN);
        assertThat(entries.add(Entry.MENU).result()).isEqualTo(Result.FOREIGN);
        assertThat(entries.remove(Entry.MENU).result()).isEqualTo(Result.REMOVED);
        assertThat(places.commands).containsOnlyKeys(".msi");
        assertThat(entries.remove(Entry.MENU).result()).isEqualTo(Result.FOREIGN);
    }

    @Test
    void what_came_into_its_place_a_moment_ago_stays() {
        places.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(OURS));
        places.intruder = FakeUserPlaces.linkTo("C:\\Other\\RunAsLauncher.exe");
        assertThat(entries.remove(Entry.SEND_TO).result()).isEqualTo(Result.FOREIGN);
        assertThat(places.shortcuts).containsKey(Entry.SEND_TO);
    }

    @ParameterizedTest
    @EnumSource(Prohibition.class)
    void a_forbidden_menu_is_not_added_and_can_be_taken_away(Prohibition why) {
        places.menuOf(OURS);
        prohibition = Optional.of(why);
        assertThat(entries.state(Entry.MENU)).isEqualTo(new EntryState(Found.OURS, prohibition));
        EntryOutcome outcome = entries.add(Entry.MENU);
        assertThat(outcome.result()).isEqualTo(Result.FORBIDDEN);
        assertThat(outcome.prohibition()).isEqualTo(prohibition);
        assertThat(places.menus).isEmpty();
        assertThat(entries.remove(Entry.MENU).result()).isEqualTo(Result.REMOVED);
        assertThat(entries.add(Entry.SEND_TO).result()).isEqualTo(Result.ADDED);
        assertThat(entries.state(Entry.SEND_TO).prohibition()).isEmpty();
    }

    @Test
    void what_windows_refuses_is_told_with_its_reason() {
        places.denied = true;
        EntryOutcome outcome = entries.add(Entry.DESKTOP);
        assertThat(outcome.result()).isEqualTo(Result.FAILED);
        assertThat(outcome.isDenied()).isTrue();
        assertThat(outcome.place()).endsWith("desktop\\Run As Launcher.lnk");
        places.menuOf(OURS);
        assertThat(entries.remove(Entry.MENU).result()).isEqualTo(Result.FAILED);
        assertThat(places.told).isZero();
    }

    @Test
    void without_a_folder_there_is_no_place() {
        places.withoutFolders = true;
        assertThat(entries.state(Entry.SEND_TO).found()).isEqualTo(Found.UNKNOWN);
        assertThat(entries.add(Entry.SEND_TO).result()).isEqualTo(Result.NO_PLACE);
        assertThat(entries.remove(Entry.SEND_TO).result()).isEqualTo(Result.NO_PLACE);
    }

    @ParameterizedTest
    @CsvSource({"sendto, SEND_TO", "SendTo, SEND_TO", "DESKTOP, DESKTOP", "menu, MENU", "send-to,", "'',"})
    void words_name_entries_in_upper_or_lower_case(String word, Entry entry) {
        assertThat(Entry.named(word)).isEqualTo(Optional.ofNullable(entry));
    }
}
