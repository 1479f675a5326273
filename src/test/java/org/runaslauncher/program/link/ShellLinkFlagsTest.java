package org.runaslauncher.program.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runaslauncher.program.link.LinkSamples.CYRILLIC;
import static org.runaslauncher.program.link.LinkSamples.ITEMS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every bit of LinkFlags, on and off. */
class ShellLinkFlagsTest {
    private static final String FOLDER = "C:\\Links";
    private static final Set<LinkFlag> ANNOUNCE_A_STRUCTURE = EnumSet.of(
            LinkFlag.HAS_LINK_TARGET_ID_LIST,
            LinkFlag.HAS_LINK_INFO,
            LinkFlag.HAS_NAME,
            LinkFlag.HAS_RELATIVE_PATH,
            LinkFlag.HAS_WORKING_DIR,
            LinkFlag.HAS_ARGUMENTS,
            LinkFlag.HAS_ICON_LOCATION);

    @ParameterizedTest
    @EnumSource(LinkFlag.class)
    void a_flag_that_is_off_takes_away_no_more_than_its_own_part(LinkFlag flag) throws Exception {
        ShellLink on = parse(everyStructure().flag(flag));
        boolean structure = ANNOUNCE_A_STRUCTURE.contains(flag);
        LinkBuilder without = structure ? everyStructureBut(flag) : everyStructure();
        ShellLink off =
                parse(flag == LinkFlag.IS_UNICODE ? everyStructure().ansi(CYRILLIC) : without.without(flag.bit()));

        assertThat(off.idList().length == 0).isEqualTo(flag == LinkFlag.HAS_LINK_TARGET_ID_LIST);
        assertThat(on.idList()).isNotEmpty();
        assertThat(off.name()).isEqualTo(flag == LinkFlag.HAS_NAME ? "" : on.name());
        assertThat(off.workingFolder()).isEqualTo(flag == LinkFlag.HAS_WORKING_DIR ? "" : on.workingFolder());
        assertThat(off.arguments()).isEqualTo(flag == LinkFlag.HAS_ARGUMENTS ? "" : on.arguments());
        assertThat(off.runAsAdministrator()).isFalse();
        assertThat(on.runAsAdministrator()).isEqualTo(flag == LinkFlag.RUN_AS_USER);
        assertThat(on.isAdvertised()).isTrue();
        assertThat(off.isAdvertised()).isEqualTo(flag != LinkFlag.HAS_DARWIN_ID);
        assertThat(on.iconLocation().path()).isEqualTo("%windir%\\i.ico");
        assertThat(off.iconLocation().path())
                .isEqualTo(flag == LinkFlag.HAS_EXP_ICON ? "C:\\i.ico" : "%windir%\\i.ico");
        assertThat(on.targets(FOLDER))
                .containsExactlyElementsOf(
                        switch (flag) {
                            case FORCE_NO_LINK_INFO -> List.of("%windir%\\a.exe", "C:\\Links\\a.exe");
                            case FORCE_UNC_NAME ->
                                List.of(
                                        "%windir%\\a.exe",
                                        "\\\\server\\share\\a.exe",
                                        "C:\\shared\\a.exe",
                                        "S:\\a.exe",
                                        "C:\\Links\\a.exe");
                            default -> all();
                        });
        assertThat(off.targets(FOLDER))
                .containsExactlyElementsOf(
                        switch (flag) {
                            case HAS_EXP_STRING -> all().subList(1, 5);
                            case HAS_LINK_INFO -> List.of("%windir%\\a.exe", "C:\\Links\\a.exe");
                            case HAS_RELATIVE_PATH -> all().subList(0, 4);
                            default -> all();
                        });
    }

    private static List<String> all() {
        return List.of(
                "%windir%\\a.exe", "C:\\shared\\a.exe", "\\\\server\\share\\a.exe", "S:\\a.exe", "C:\\Links\\a.exe");
    }

    private static LinkBuilder everyStructure() {
        return everyStructureBut(null);
    }

    private static LinkBuilder everyStructureBut(LinkFlag left) {
        LinkBuilder link = new LinkBuilder();
        if (left != LinkFlag.HAS_LINK_TARGET_ID_LIST) {
            link.idList(ITEMS);
        }
        if (left != LinkFlag.HAS_LINK_INFO) {
            link.linkInfo(LinkSamples.shared(3));
        }
        if (left != LinkFlag.HAS_NAME) {
            link.name("Имя");
        }
        if (left != LinkFlag.HAS_RELATIVE_PATH) {
            link.relativePath("a.exe");
        }
        if (left != LinkFlag.HAS_WORKING_DIR) {
            link.workingFolder("C:\\Папка");
        }
        if (left != LinkFlag.HAS_ARGUMENTS) {
            link.arguments("/ы");
        }
        if (left != LinkFlag.HAS_ICON_LOCATION) {
            link.icon("C:\\i.ico", 1);
        }
        return link.environment("%windir%\\a.exe", "", CYRILLIC)
                .iconEnvironment("%windir%\\i.ico", "", CYRILLIC)
                .darwin(LinkSamples.DARWIN);
    }

    private static ShellLink parse(LinkBuilder link) throws InvalidLinkException {
        return ShellLink.parse(link.build(), CYRILLIC);
    }
}
