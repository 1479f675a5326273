package org.runaslauncher.program.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.runaslauncher.program.link.LinkSamples.CYRILLIC;
import static org.runaslauncher.program.link.LinkSamples.ITEMS;
import static org.runaslauncher.program.link.LinkSamples.OTHER_ITEMS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runaslauncher.program.link.ShellLink.IconLocation;

class ShellLinkTest {
    private static final String FOLDER = "C:\\Links";

    @Test
    void gives_everything_that_a_link_says() throws Exception {
        ShellLink link = parse(LinkSamples.everything());

        assertThat(link.name()).isEqualTo("Имя 名前 😀");
        assertThat(link.workingFolder()).isEqualTo("C:\\Рабочая папка\\作業 😀");
        assertThat(link.arguments()).isEqualTo("/x \"a b\" %PATH% привет 日本 😀");
        assertThat(link.iconLocation()).isEqualTo(new IconLocation("C:\\значок 😀.ico", -7));
        assertThat(link.window()).isEqualTo(LinkWindow.MAXIMIZED);
        assertThat(link.runAsAdministrator()).isTrue();
        assertThat(link.isAdvertised()).isFalse();
        assertThat(link.idList()).isEqualTo(ITEMS);
        assertThat(link.appUserModelId()).isEqualTo("Company.Product");
        assertThat(link.targets(FOLDER))
                .containsExactly("C:\\Program Files\\日本\\a b.exe", "C:\\Links\\..\\..\\a b.exe");
    }

    @Test
    void has_empty_texts_where_the_link_says_nothing() throws Exception {
        ShellLink link = parse(new LinkBuilder().idList(ITEMS));

        assertThat(List.of(link.name(), link.workingFolder(), link.arguments(), link.appUserModelId()))
                .containsOnly("");
        assertThat(link.iconLocation()).isEqualTo(new IconLocation("", 0));
        assertThat(link.targets(FOLDER)).isEmpty();
    }

    @Test
    void reads_texts_of_a_code_page() throws Exception {
        ShellLink link = parse(LinkSamples.inACodePage());

        assertThat(link.name()).isEqualTo("Имя");
        assertThat(link.workingFolder()).isEqualTo("D:\\Папка");
        assertThat(link.arguments()).isEqualTo("/привет");
        assertThat(link.iconLocation()).isEqualTo(new IconLocation("D:\\значок.ico", 2));
        assertThat(link.targets(FOLDER)).containsExactly("D:\\Папка\\б.exe", "C:\\Links\\.\\б.exe");
    }

    @Test
    void takes_Windows_most_frequent_code_page_if_nobody_says_another() throws Exception {
        byte[] link = new LinkBuilder()
                .ansi(Charset.forName("windows-1252"))
                .idList(ITEMS)
                .name("Größe €")
                .build();

        assertThat(ShellLink.parse(link).name()).isEqualTo("Größe €");
    }

    @Test
    void counts_bytes_where_letters_of_a_code_page_have_two() throws Exception {
        Charset japanese = Charset.forName("windows-31j");
        byte[] link = new LinkBuilder()
                .ansi(japanese)
                .idList(ITEMS)
                .name("表示")
                .arguments("ソ /x")
                .build();

        assertThat(ShellLink.parse(link, japanese).name()).isEqualTo("表示");
        assertThat(ShellLink.parse(link, japanese).arguments()).isEqualTo("ソ /x");
    }

    @Test
    void prefers_the_share_to_a_letter_that_stands_for_it() throws Exception {
        assertThat(parse(LinkSamples.onAShare()).targets(FOLDER))
                .containsExactly("\\\\сервер\\доля\\папка\\a.exe", "Z:\\папка\\a.exe");
        assertThat(parse(new LinkBuilder().linkInfo(LinkSamples.shared(4))).targets(FOLDER))
                .containsExactly("\\\\server\\share\\a.exe", "C:\\shared\\a.exe", "S:\\a.exe");
    }

    @Test
    void takes_the_text_in_Unicode_and_the_other_one_only_if_that_is_empty() throws Exception {
        assertThat(targets(new LinkBuilder().environment("%a%\\日本.exe", "%a%\\b.exe", CYRILLIC)))
                .containsExactly("%a%\\日本.exe");
        assertThat(targets(new LinkBuilder().environment("", "%a%\\б.exe", CYRILLIC)))
                .containsExactly("%a%\\б.exe");
    }

    @Test
    void prefers_the_newer_ID_list() throws Exception {
        assertThat(parse(new LinkBuilder().idList(ITEMS).vistaIdList(OTHER_ITEMS))
                        .idList())
                .isEqualTo(OTHER_ITEMS);
    }

    @ParameterizedTest
    @CsvSource({"0,NORMAL", "1,NORMAL", "2,NORMAL", "3,MAXIMIZED", "4,NORMAL", "6,NORMAL", "7,MINIMIZED", "-1,NORMAL"})
    void knows_three_windows_and_takes_the_rest_for_the_normal_one(int showCommand, LinkWindow window)
            throws Exception {
        assertThat(parse(LinkSamples.environment().showCommand(showCommand)).window())
                .isEqualTo(window);
    }

    static Stream<String> pathsThatDependOnSomethingElse() {
        return Stream.of(
                "notepad.exe",
                "a\\b.exe",
                "\\a.exe",
                "C:a.exe",
                "C:",
                "\\\\",
                "\\\\\\a",
                "C:\\a?.exe",
                "C:\\a*",
                "C:\\\"a\".exe",
                "C:\\a<b",
                "C:\\a>b",
                "C:\\a|b",
                "C:\\a\nb",
                "C:\\\ufffd.exe",
                "http://a/b",
                "");
    }

    @ParameterizedTest
    @MethodSource("pathsThatDependOnSomethingElse")
    void never_offers_what_would_have_to_be_searched_for_or_cannot_be_a_path(String path) throws Exception {
        ShellLink link = parse(LinkSamples.advertised()
                .idList(ITEMS)
                .environment(path, "", CYRILLIC)
                .linkInfo(info(path)));

        assertThat(link.targets(FOLDER)).isEmpty();
    }

    private static LinkInfoBuilder info(String path) {
        return new LinkInfoBuilder(StandardCharsets.ISO_8859_1).local("").wide(path, "");
    }

    @ParameterizedTest
    @CsvSource({
        "a.exe,C:\\Links,C:\\Links\\a.exe",
        ".\\a.exe,C:\\,C:\\.\\a.exe",
        "..\\..\\a.exe,\\\\s\\f\\b,\\\\s\\f\\b\\..\\..\\a.exe",
        "D:\\a.exe,C:\\,D:\\a.exe",
        "\\\\s\\f\\a.exe,C:\\,\\\\s\\f\\a.exe"
    })
    void a_relative_path_begins_at_the_link(String relative, String folder, String expected) throws Exception {
        assertThat(parse(new LinkBuilder().relativePath(relative)).targets(folder))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"\\a.exe", "D:a.exe", "a:b"})
    void a_path_that_is_neither_relative_nor_full_is_none(String path) throws Exception {
        assertThat(parse(new LinkBuilder().idList(ITEMS).relativePath(path)).targets(FOLDER))
                .isEmpty();
    }

    @Test
    void a_text_ends_where_it_ends_for_Windows() throws Exception {
        ShellLink link = parse(new LinkBuilder()
                .idList(ITEMS)
                .arguments("/seen\0 /not seen")
                .name("\0")
                .workingFolder("C:\\a\0"));

        assertThat(link.arguments()).isEqualTo("/seen");
        assertThat(link.name()).isEmpty();
        assertThat(link.workingFolder()).isEqualTo("C:\\a");
    }

    @Test
    void takes_the_longest_texts_that_the_format_knows() throws Exception {
        String longest = "日".repeat(0xFFFF);
        String path = "C:\\" + "b".repeat(32_764);

        assertThat(parse(new LinkBuilder().idList(ITEMS).name(longest)).name()).isEqualTo(longest);
        assertThat(parse(new LinkBuilder().idList(ITEMS).workingFolder(longest)).workingFolder())
                .isEqualTo(longest);
        assertThat(parse(new LinkBuilder().idList(ITEMS).arguments(longest)).arguments())
                .isEqualTo(longest);
        assertThat(parse(new LinkBuilder().idList(ITEMS).icon(longest, 0))
                        .iconLocation()
                        .path())
                .isEqualTo(longest);
        assertThat(targets(new LinkBuilder().relativePath(path))).containsExactly(path);
        assertThat(targets(new LinkBuilder().idList(ITEMS).relativePath(path + 'b')))
                .isEmpty();
    }

    @Test
    void takes_a_path_that_fills_its_field() throws Exception {
        String path = "C:\\" + "b".repeat(257);

        assertThat(targets(new LinkBuilder().environment(path, path, CYRILLIC))).containsExactly(path);
    }

    @Test
    void takes_a_link_without_the_mark_of_its_end_and_one_with_something_behind_it() throws Exception {
        byte[] link = LinkSamples.inACodePage().build();

        assertThat(ShellLink.parse(Arrays.copyOf(link, link.length - 4), CYRILLIC)
                        .name())
                .isEqualTo("Имя");
        assertThat(ShellLink.parse(Arrays.copyOf(link, link.length + 100), CYRILLIC)
                        .name())
                .isEqualTo("Имя");
    }

    @Test
    void an_ID_list_ends_at_its_end_mark() throws Exception {
        byte[] padded = Arrays.copyOf(ITEMS, ITEMS.length + 5);

        assertThat(parse(new LinkBuilder().idList(padded)).idList()).isEqualTo(ITEMS);
    }

    @Test
    void cannot_be_changed_from_outside() throws Exception {
        ShellLink link = parse(new LinkBuilder().idList(ITEMS));
        link.idList()[0] = 99;

        assertThat(link.idList()).isEqualTo(ITEMS);
    }

    static Stream<Arguments> problems() {
        byte[] link = LinkSamples.inACodePage().build();
        return Stream.of(
                row("nothing at all", new byte[0], LinkProblem.NOT_A_LINK),
                row("a program", "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1), LinkProblem.NOT_A_LINK),
                row(
                        "a text",
                        "[InternetShortcut]\r\nURL=http://a/".getBytes(StandardCharsets.US_ASCII),
                        LinkProblem.NOT_A_LINK),
                row("larger than any link", Arrays.copyOf(link, ShellLink.LARGEST + 1), LinkProblem.TOO_LARGE),
                row("a beginning", Arrays.copyOf(link, 50), LinkProblem.TRUNCATED),
                row("less than a number", Arrays.copyOf(link, link.length - 1), LinkProblem.TRUNCATED),
                row(
                        "announced but missing",
                        new LinkBuilder()
                                .idList(ITEMS)
                                .flag(LinkFlag.HAS_EXP_STRING)
                                .withoutTerminal(),
                        LinkProblem.TRUNCATED),
                row("an item without end", new LinkBuilder().idList(new byte[] {3, 0, 1}), LinkProblem.DAMAGED),
                row(
                        "an item beyond the end",
                        new LinkBuilder().idList(new byte[] {9, 0, 1, 0, 0}),
                        LinkProblem.DAMAGED),
                row(
                        "an item smaller than its size",
                        new LinkBuilder().idList(new byte[] {1, 0, 0, 0}),
                        LinkProblem.DAMAGED),
                row("no list at all", new LinkBuilder().idList(new byte[0]), LinkProblem.DAMAGED),
                row(
                        "a LinkInfo that is too small",
                        new LinkBuilder().linkInfo(new byte[] {8, 0, 0, 0, 0, 0, 0, 0}),
                        LinkProblem.DAMAGED),
                row(
                        "a text without end",
                        new LinkBuilder().linkInfo(withoutEnd(LinkSamples.shared(3))),
                        LinkProblem.DAMAGED),
                row(
                        "a block without signature",
                        new LinkBuilder().idList(ITEMS).withoutTerminal(),
                        new byte[] {7, 0, 0, 0, 1, 2, 3},
                        LinkProblem.DAMAGED),
                row(
                        "a small block",
                        new LinkBuilder().idList(ITEMS).block(0xA0000001L, new byte[300]),
                        LinkProblem.DAMAGED),
                row("only an empty ID list", new LinkBuilder().idList(new byte[2]), LinkProblem.NO_TARGET),
                row("only a name", new LinkBuilder().name("a"), LinkProblem.NO_TARGET),
                row("advertised without saying what", new LinkBuilder().darwin(""), LinkProblem.NO_TARGET),
                row("a bare name", new LinkBuilder().environment("calc.exe", "", CYRILLIC), LinkProblem.NO_TARGET));
    }

    /** The zero of the last text is missing. */
    private static byte[] withoutEnd(LinkInfoBuilder builder) {
        byte[] info = Arrays.copyOf(builder.build(), builder.build().length - 1);
        info[0]--;
        return info;
    }

    private static Arguments row(String description, LinkBuilder link, byte[] more, LinkProblem problem) {
        return row(
                description, new LittleEndian().bytes(link.build()).bytes(more).toBytes(), problem);
    }

    private static Arguments row(String description, LinkBuilder link, LinkProblem problem) {
        return row(description, link.build(), problem);
    }

    private static Arguments row(String description, byte[] file, LinkProblem problem) {
        return Arguments.of(description, file, problem);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("problems")
    void says_what_is_wrong(String description, byte[] file, LinkProblem problem) {
        assertThat(refused(file).problem()).isEqualTo(problem);
    }

    @Test
    void every_problem_can_happen() {
        assertThat(problems().map(row -> row.get()[2]).distinct())
                .containsExactlyInAnyOrder((Object[]) LinkProblem.values());
    }

    @Test
    void names_the_limit_and_the_size_found() {
        assertThat(refused(new byte[ShellLink.LARGEST + 5]).parameters())
                .containsExactly(ShellLink.LARGEST, ShellLink.LARGEST + 5);
    }

    private static InvalidLinkException refused(byte[] file) {
        return catchThrowableOfType(InvalidLinkException.class, () -> ShellLink.parse(file, CYRILLIC));
    }

    private static List<String> targets(LinkBuilder link) throws InvalidLinkException {
        return parse(link).targets(FOLDER);
    }

    private static ShellLink parse(LinkBuilder link) throws InvalidLinkException {
        return ShellLink.parse(link.build(), CYRILLIC);
    }
}
