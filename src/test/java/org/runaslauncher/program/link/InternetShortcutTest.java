package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.runaslauncher.program.link.LinkSamples.CYRILLIC;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternetShortcutTest {
    private static final String WHOLE = """
            [DEFAULT]
            BASEURL=http://base/
            URL=http://not.this/

            [InternetShortcut]
            Prop3=19,2
            IconFile=C:\\i.ico
            URL=http://example.org/?a=b
            URL=http://not.this/either
            [InternetShortcut]
            URL=http://nor.this/
            """;

    @Test
    void gives_the_first_URL_of_its_section() throws Exception {
        assertThat(parse(WHOLE, UTF_8).url()).isEqualTo("http://example.org/?a=b");
        assertThat(parse(WHOLE.replace("\n", "\r\n"), UTF_8).url()).isEqualTo("http://example.org/?a=b");
        assertThat(parse(WHOLE.replace("\n", "\r"), UTF_8).url()).isEqualTo("http://example.org/?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[internetshortcut]\nurl=http://a/",
                "  [InternetShortcut]  \n  URL  =  http://a/  ",
                "[InternetShortcut]\nURL=\"http://a/\"",
                "[InternetShortcut]\nURL='http://a/'",
                "[InternetShortcut]\n;URL=http://b/\nURLs=http://b/\nURL=http://a/"
            })
    void is_read_as_any_INI_file(String file) throws Exception {
        assertThat(parse(file, UTF_8).url()).isEqualTo("http://a/");
    }

    @Test
    void knows_every_encoding_that_is_found() throws Exception {
        String file = "[InternetShortcut]\r\nURL=file:///C:/Папка/б.exe";

        assertThat(parse(file, CYRILLIC).path()).contains("C:\\Папка\\б.exe");
        assertThat(parse(file, UTF_8).path()).contains("C:\\Папка\\б.exe");
        assertThat(parse('\ufeff' + file, UTF_8).path()).contains("C:\\Папка\\б.exe");
        assertThat(parse('\ufeff' + file, UTF_16LE).path()).contains("C:\\Папка\\б.exe");
    }

    @Test
    void says_whether_the_URL_is_a_file() throws Exception {
        assertThat(parse("[InternetShortcut]\nURL=file://server/share/a.msc", UTF_8)
                        .path())
                .contains("\\\\server\\share\\a.msc");
        assertThat(parse(WHOLE, UTF_8).path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | NOT_A_LINK",
                "URL=http://a/ | NOT_A_LINK",
                "[Other];URL=http://a/ | NOT_A_LINK",
                "[InternetShortcut | NOT_A_LINK",
                "[InternetShortcut] | NO_TARGET",
                "[InternetShortcut];URL= | NO_TARGET",
                "[InternetShortcut];URL=\"\" | NO_TARGET",
                "[InternetShortcut];=http://a/ | NO_TARGET",
                "[InternetShortcut];[Other];URL=http://a/ | NO_TARGET"
            })
    void says_what_is_wrong(String file, LinkProblem problem) {
        assertThat(refused(file.replace(';', '\n').getBytes(UTF_8)).problem()).isEqualTo(problem);
    }

    @Test
    void is_refused_if_it_is_larger_than_Windows_would_read() {
        InvalidLinkException refused = refused(new byte[InternetShortcut.LARGEST + 1]);

        assertThat(refused.problem()).isEqualTo(LinkProblem.TOO_LARGE);
        assertThat(refused.parameters()).containsExactly(InternetShortcut.LARGEST, InternetShortcut.LARGEST + 1);
    }

    @Test
    void one_wrong_letter_changes_the_URL_or_nothing_or_is_refused() {
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, CYRILLIC}) {
            byte[] whole = ('\ufeff' + WHOLE).getBytes(charset);
            int refused = 0;
            for (int place = 0; place < whole.length; place++) {
                byte right = whole[place];
                for (int wrong : new int[] {0, 0xFF, right ^ 0x80, right + 1}) {
                    whole[place] = (byte) wrong;
                    refused += isRead(whole) ? 0 : 1;
                }
                whole[place] = right;
            }
            assertThat(refused).as("%s", charset).isPositive().isLessThan(4 * whole.length / 2);
        }
    }

    private static boolean isRead(byte[] file) {
        try {
            return !InternetShortcut.parse(file, CYRILLIC).url().isEmpty();
        } catch (InvalidLinkException e) {
            return false;
        }
    }

    private static InvalidLinkException refused(byte[] file) {
        return catchThrowableOfType(InvalidLinkException.class, () -> InternetShortcut.parse(file, CYRILLIC));
    }

    private static InternetShortcut parse(String file, Charset charset) throws InvalidLinkException {
        return InternetShortcut.parse(file.getBytes(charset), CYRILLIC);
    }
}
