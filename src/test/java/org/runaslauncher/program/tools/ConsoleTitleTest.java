package org.runaslauncher.program.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a console file is called, whatever it holds. */
class ConsoleTitleTest {
    private static final String REFERENCE = "<String Name=\"ApplicationTitle\" ID=\"2\"/>";

    @Test
    void isTheTextOfTheNumberThatTheTitleHas() {
        String file = console(
                REFERENCE,
                "<String ID=\"1\" Refs=\"1\">Favorites</String><String ID=\"2\" Refs=\"2\">Device Manager</String>"
                        + "<String ID=\"21\" Refs=\"1\">Console Root</String>");
        assertThat(ConsoleTitle.of(utf8(file))).contains("Device Manager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<String ID=\"2\" Name=\"ApplicationTitle\"/>",
                "<String\r\n  Name='ApplicationTitle'\r\n  ID = '2' ></String>",
                "<String Name=\"Other\" ID=\"1\"/><String Name=\"ApplicationTitle\" ID=\"2\"/>"
            })
    void attributesComeInAnyOrderAndWithBlanks(String reference) {
        String file =
                console(reference, "<String Refs='1' ID='1'>Wrong</String><String Refs='1' ID='2'>Right</String>");
        assertThat(ConsoleTitle.of(utf8(file))).contains("Right");
    }

    @Test
    void isReadInBothEncodingsThatConsolesHave() {
        String file = console(REFERENCE, "<String ID=\"2\">ディスクの管理 \uD83D\uDE00</String>");
        assertThat(ConsoleTitle.of(utf8(file))).contains("ディスクの管理 \uD83D\uDE00");
        assertThat(ConsoleTitle.of(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)))
                .contains("ディスクの管理 \uD83D\uDE00");
        assertThat(ConsoleTitle.of(("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE)))
                .contains("ディスクの管理 \uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource({
        "A &amp; B &lt;1&gt; &quot;x&quot;, A & B <1> \"x\"",
        "&#228; &#x65E5;, ä 日",
        "&unknown; &#;, &unknown; &#;"
    })
    void entitiesOfXmlAreReadAndNoOthers(String written, String title) {
        assertThat(ConsoleTitle.of(utf8(console(REFERENCE, "<String ID=\"2\">" + written + "</String>"))))
                .contains(title);
    }

    static Stream<String> filesWithoutTitle() {
        return Stream.of(
                "",
                "<?xml version=\"1.0\"?>",
                "<MMC_ConsoleFile/>",
                console(REFERENCE, ""),
                console("", "<String ID=\"2\">No reference</String>"),
                console("<String Name=\"ApplicationTitle\"/>", "<String ID=\"2\">No number</String>"),
                console("<String Name=\"ApplicationTitle\" ID=\"two\"/>", "<String ID=\"two\">No number</String>"),
                console(
                        "<String Name=\"ApplicationTitle\" ID=\"2222222222\"/>",
                        "<String ID=\"2222222222\">x</String>"),
                console(REFERENCE, "<String ID=\"2\"> </String>"),
                console(REFERENCE, "<String ID=\"2\">a&#7;b</String>"),
                console(REFERENCE, "<String ID=\"2\">a&#xD83D;b</String>"),
                console(REFERENCE, "<String ID=\"2\">a&#x110000;b</String>"),
                console(REFERENCE, "<String ID=\"2\">" + "x".repeat(201) + "</String>"),
                console(REFERENCE, "<String ID=\"2\">not closed"),
                console(REFERENCE, "<String ID=\"2\"><b>other elements</b></String>"),
                console(REFERENCE, "<String ID=\"2\">x</String>").replace("MMC_ConsoleFile", "html"));
    }

    @ParameterizedTest
    @MethodSource("filesWithoutTitle")
    void aFileThatDoesNotSayHasNone(String file) {
        assertThat(ConsoleTitle.of(utf8(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///C:/Windows/win.ini\">]>",
                "<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void aFileWithDefinitionsOfItsOwnIsNotRead(String definitions) {
        String file = console(REFERENCE, "<String ID=\"2\">x &a; &b;</String>");
        assertThat(ConsoleTitle.of(utf8(definitions + file))).isEmpty();
    }

    static Stream<String> endlessParts() {
        return Stream.of(
                "<String ",
                "<String Name",
                "<String Name=\"ApplicationTitle\" ",
                "Name=\"ApplicationTitle\" ",
                "&#",
                " ",
                "\"",
                "<");
    }

    @ParameterizedTest
    @MethodSource("endlessParts")
    void aMegabyteOfAnythingTakesNoTime(String part) {
        String filling = part.repeat(ConsoleTitle.MOST / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            ConsoleTitle.of(utf8("<MMC_ConsoleFile>" + filling));
            ConsoleTitle.of(utf8(console(REFERENCE + filling, "<String ID=\"2\">x</String>")));
            ConsoleTitle.of(utf8(console(REFERENCE, "<String ID=\"2\" " + filling)));
        });
    }

    @Test
    void aFileCutOrChangedAnywhereHasATitleOrNone() {
        byte[] file = utf8(console(REFERENCE, "<String ID=\"2\" Refs=\"1\">A &amp; &#228;</String>"));
        Random random = new Random(1);
        for (int i = 0; i < file.length; i++) {
            assertThat(ConsoleTitle.of(Arrays.copyOf(file, i))).isNotNull();
            byte[] changed = file.clone();
            changed[i] = (byte) random.nextInt();
            assertThat(ConsoleTitle.of(changed)).isNotNull();
        }
    }

    private static String console(String attributes, String strings) {
        return "<?xml version=\"1.0\"?>\r\n<MMC_ConsoleFile ConsoleVersion=\"3.0\" ProgramMode=\"UserSDI\">"
                + "<VisualAttributes>" + attributes + "</VisualAttributes><StringTables><IdentifierPool/>"
                + "<StringTable><GUID>{71E5B33E-1064-11D2-808F-0000F875A9CE}</GUID><Strings>" + strings
                + "</Strings></StringTable></StringTables></MMC_ConsoleFile>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
