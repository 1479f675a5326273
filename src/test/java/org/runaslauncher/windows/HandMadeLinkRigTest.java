package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.link.LinkBuilder;
import org.runaslauncher.program.link.LinkInfoBuilder;
import org.runaslauncher.program.link.LinkWindow;
import org.runaslauncher.program.link.ShellLink;

/** Links made by hand, read by us and by Windows' own IShellLinkW, as Wine has it. What Wine does not know is named one by one. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class HandMadeLinkRigTest {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final String NOTEPAD = "C:\\windows\\notepad.exe";
    private static final byte[] MY_COMPUTER =
            LinkBuilder.items(HexFormat.of().parseHex("1f50e04fd020ea3a6910a2d808002b30309d"));
    private static final String DARWIN = "w_1^VX!!!!!!!!!MKKSkEXCELFiles>tW{~$4Q]c@II=l2xaTO5Z";

    private static final Set<String> UNKNOWN_TO_WINE = new TreeSet<>(Set.of(
            // It has no use for LinkInfo but the local path in the code page, and uses that even if it must not.
            "FORCE_NO_LINK_INFO",
            "a path that only a suffix completes",
            "a wide LinkInfo",
            "a share",
            // A block has to be there that is in no specification; and that of an advertised link has to come first.
            "UNUSED_1",
            "HAS_DARWIN_ID",
            // It passes over all other blocks.
            "a newer ID list",
            "an environment path",
            "an icon with an environment path",
            // It forgets the window when it loads.
            "maximized",
            "minimized"));

    private final ComApartment apartment = ComApartment.singleThreaded();

    @TempDir
    private Path folder;

    /** What can be read of a link. */
    private record Seen(
            String path, String arguments, String folder, String name, String icon, int window, String idList) {
        static final Seen NOTHING = new Seen("", "", "", "", "", 0, "");
    }

    @AfterEach
    void leave() {
        apartment.close();
    }

    @Test
    void weReadThemAsWindowsDoesButForWhatWineDoesNotKnow() throws Exception {
        Files.createFile(folder.resolve("beside the link.exe"));
        Map<String, LinkBuilder> links = links();
        Set<String> different = new TreeSet<>();
        for (Map.Entry<String, LinkBuilder> link : links.entrySet()) {
            Path file =
                    Files.write(folder.resolve("hand made.lnk"), link.getValue().build());
            if (!ours(file).equals(theirs(file))) {
                different.add(link.getKey());
            }
        }
        assertThat(links).hasSize(58);
        assertThat(different).isEqualTo(UNKNOWN_TO_WINE);
    }

    private Map<String, LinkBuilder> links() {
        Map<String, LinkBuilder> links = new LinkedHashMap<>();
        for (String flag : LinkBuilder.flagNames()) {
            links.put(flag, everything().flag(flag));
        }
        links.put("only an ID list", new LinkBuilder().idList(MY_COMPUTER));
        links.put("only a LinkInfo", new LinkBuilder().linkInfo(local()));
        links.put("only a relative path", new LinkBuilder().relativePath("beside the link.exe"));
        links.put(
                "a path that only a suffix completes",
                new LinkBuilder()
                        .linkInfo(
                                new LinkInfoBuilder(LATIN).local("C:\\windows").suffix("notepad.exe")));
        links.put(
                "a wide LinkInfo",
                new LinkBuilder()
                        .linkInfo(new LinkInfoBuilder(LATIN).local("C:\\?.exe").wide("C:\\日.exe", "")));
        links.put("a wide LinkInfo that says the same", new LinkBuilder().linkInfo(local().wide(NOTEPAD, "")));
        links.put(
                "a share",
                new LinkBuilder()
                        .linkInfo(new LinkInfoBuilder(LATIN)
                                .network("\\\\s\\f", "Z:")
                                .suffix("a.exe")));
        links.put("a file that is shared", new LinkBuilder().linkInfo(local().network("\\\\s\\f", null)));
        links.put("a code page", strings(new LinkBuilder().ansi(LATIN).idList(MY_COMPUTER), "ä ö €"));
        links.put("Unicode", strings(new LinkBuilder().idList(MY_COMPUTER), "ж 日本 😀"));
        links.put("long texts", strings(new LinkBuilder().idList(MY_COMPUTER), "日本".repeat(15_000)));
        links.put("empty texts", strings(new LinkBuilder().idList(MY_COMPUTER), ""));
        links.put("texts with a zero in them", strings(new LinkBuilder().idList(MY_COMPUTER), "seen\0not seen"));
        links.put("no end mark", everything().withoutTerminal());
        links.put("maximized", everything().showCommand(3));
        links.put("minimized", everything().showCommand(7));
        links.put("another window", everything().showCommand(2));
        links.put("an environment path", everything().environment("%windir%\\regedit.exe", "", LATIN));
        links.put("an icon with an environment path", everything().iconEnvironment("%windir%\\x.ico", "", LATIN));
        links.put("advertised", new LinkBuilder().darwin(DARWIN).arguments("/x"));
        links.put("a newer ID list", everything().vistaIdList(LinkBuilder.items(new byte[] {1, 2, 3})));
        for (long signature = 0xA0000002L; signature <= 0xA000000BL; signature++) {
            if (signature != 0xA0000006L && signature != 0xA0000007L) {
                links.put("block %X".formatted(signature), everything().block(signature, new byte[0x200]));
            }
        }
        links.put("an unknown block", everything().block(0xB16B00B5L, new byte[77]));
        return links;
    }

    private static LinkBuilder everything() {
        return strings(new LinkBuilder(), "ж 日本 😀")
                .idList(MY_COMPUTER)
                .linkInfo(local())
                .relativePath("beside the link.exe");
    }

    private static LinkInfoBuilder local() {
        return new LinkInfoBuilder(LATIN).local(NOTEPAD);
    }

    private static LinkBuilder strings(LinkBuilder link, String text) {
        return link.name(text)
                .workingFolder("C:\\" + text)
                .arguments("/" + text)
                .icon("C:\\" + text + ".ico", -3);
    }

    private Seen ours(Path file) throws IOException {
        try {
            ShellLink link = ShellLink.parse(Files.readAllBytes(file), LATIN);
            return new Seen(
                    link.targets(folder.toString()).stream().findFirst().orElse(""),
                    link.arguments(),
                    link.workingFolder(),
                    link.name(),
                    link.iconLocation().path() + ',' + link.iconLocation().index(),
                    showCommand(link.window()),
                    HexFormat.of().formatHex(link.idList()));
        } catch (InvalidLinkException e) {
            return Seen.NOTHING;
        }
    }

    private static int showCommand(LinkWindow window) {
        return switch (window) {
            case NORMAL -> 1;
            case MAXIMIZED -> 3;
            case MINIMIZED -> 7;
        };
    }

    private static Seen theirs(Path file) {
        try (NativeShellLink link = new NativeShellLink()) {
            if (link.load(file) != 0) {
                return Seen.NOTHING;
            }
            return new Seen(
                    link.path(),
                    link.arguments(),
                    link.workingDirectory(),
                    link.description(),
                    link.iconLocation(),
                    link.showCommand(),
                    HexFormat.of().formatHex(link.idList()));
        }
    }
}
