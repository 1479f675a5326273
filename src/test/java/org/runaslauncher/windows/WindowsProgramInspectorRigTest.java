package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;

/** Files that were built and signed for this. Not on anybody's own Windows: it trusts an authority of the tests from then on. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class WindowsProgramInspectorRigTest {
    private static final Path RIG = Path.of(System.getProperty("report.program", "report.exe"))
            .toAbsolutePath()
            .getParent();
    private static final int MANY = 50;
    private static final int A_FEW_OF_THE_RUNTIME = 50;
    private static final String PUBLISHER = "Prüfer Ж AG";

    private final WindowsProgramInspector inspector = new WindowsProgramInspector();

    @TempDir
    Path folder;

    private interface TrustedRoots extends StdCallLibrary {
        boolean CertAddEncodedCertificateToSystemStoreW(
                String szCertStoreName, byte[] pbCertEncoded, int cbCertEncoded);
    }

    @BeforeAll
    static void trustTheAuthority() throws IOException {
        TrustedRoots roots = Native.load("crypt32", TrustedRoots.class, W32APIOptions.UNICODE_OPTIONS);
        byte[] authority = Files.readAllBytes(RIG.resolve("authority.cer"));
        assertThat(roots.CertAddEncodedCertificateToSystemStoreW("Root", authority, authority.length))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "signed.exe,VALID",
        "tampered.exe,BROKEN",
        "stranger.exe,NOT_TRUSTED",
        "about.exe,NONE",
        "report.exe,NONE"
    })
    void tells_how_a_program_is_signed(String name, Signature signature) {
        assertThat(inspector.inspect(RIG.resolve(name).toString()).signature()).isEqualTo(signature);
    }

    @Test
    void names_the_publisher_that_the_certificate_names_and_otherwise_the_one_that_the_file_names() {
        assertThat(inspector.inspect(RIG.resolve("signed.exe").toString()).publisher())
                .isEqualTo(PUBLISHER);
        for (String name : new String[] {"tampered.exe", "stranger.exe", "about.exe"}) {
            assertThat(inspector.inspect(RIG.resolve(name).toString()).publisher())
                    .isEqualTo("Ärzte GmbH");
        }
    }

    @Test
    void reads_the_texts_in_the_language_of_Windows() {
        assertThat(inspector.describe(RIG.resolve("about.exe").toString()))
                .isEqualTo(new About("Test Ж 日本", "4.3", "Ärzte GmbH", Signature.UNKNOWN));
        assertThat(inspector.describe(RIG.resolve("report.exe").toString())).isEqualTo(About.NOTHING);
    }

    @Test
    void looks_at_the_contents_and_not_at_the_name() throws IOException {
        Path copy = Files.copy(RIG.resolve("signed.exe"), folder.resolve("a b  ü Ж 日本 .txt.exe"));
        About about = inspector.inspect(copy.toString());
        assertThat(about).isEqualTo(new About("Test Ж 日本", "4.3", PUBLISHER, Signature.VALID));
    }

    @Test
    void knows_nothing_of_what_is_no_file() {
        assertThat(inspector.inspect(folder.toString())).isEqualTo(About.NOTHING);
        assertThat(inspector.inspect(folder.resolve("missing.exe").toString())).isEqualTo(About.NOTHING);
        assertThat(inspector.inspect(folder.resolve("no folder\\missing.exe").toString()))
                .isEqualTo(About.NOTHING);
        assertThat(inspector.inspect("C:\\*?")).isEqualTo(About.NOTHING);
        assertThat(inspector.inspect("")).isEqualTo(About.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.cmd", "a.exe", "a.msi", "a.msc", "a.ps1"})
    void text_has_no_signature(String name) throws IOException {
        Path text = Files.writeString(folder.resolve(name), "echo I am no program\r\n");
        assertThat(inspector.inspect(text.toString())).isEqualTo(new About("", "", "", Signature.NONE));
        Path empty = Files.createFile(folder.resolve("empty " + name));
        assertThat(inspector.inspect(empty.toString()).signature()).isIn(Signature.NONE, Signature.UNKNOWN);
    }

    @Test
    void cannot_tell_while_somebody_writes_to_it_and_keeps_nobody_from_it_afterwards() throws IOException {
        Path copy = Files.copy(RIG.resolve("signed.exe"), folder.resolve("copy.exe"));
        try (OutputStream writer = new FileOutputStream(copy.toFile(), true)) {
            assertThat(inspector.inspect(copy.toString()).signature()).isEqualTo(Signature.UNKNOWN);
            assertThat(writer).isNotNull();
        }
        assertThat(inspector.inspect(copy.toString()).signature()).isEqualTo(Signature.VALID);
        Files.delete(copy);
    }

    @Test
    void a_change_anywhere_in_the_program_breaks_the_signature() throws IOException {
        byte[] signed = Files.readAllBytes(RIG.resolve("signed.exe"));
        int end = (int) Files.size(RIG.resolve("about.exe"));
        Path changed = folder.resolve("changed.exe");
        for (int i = 0x400; i < end; i += end / 40) {
            byte[] bytes = signed.clone();
            bytes[i] ^= 1;
            Files.write(changed, bytes);
            assertThat(inspector.inspect(changed.toString()).signature())
                    .as("byte %d", i)
                    .isEqualTo(Signature.BROKEN);
        }
    }

    @Test
    void what_was_cut_off_is_neither_valid_nor_a_reason_to_fail() throws IOException {
        byte[] signed = Files.readAllBytes(RIG.resolve("signed.exe"));
        Path cut = folder.resolve("cut.exe");
        for (int length = 0; length < signed.length; length += signed.length / 60) {
            Files.write(cut, Arrays.copyOf(signed, length));
            assertThat(inspector.inspect(cut.toString()).signature())
                    .as("%d bytes", length)
                    .isNotEqualTo(Signature.VALID);
        }
    }

    @Test
    void a_file_that_would_take_too_long_to_read_is_not_read() throws IOException {
        Path large = Files.copy(RIG.resolve("signed.exe"), folder.resolve("large.exe"));
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(HashLimit.OF_THIS_COMPUTER + 1);
        }
        assertThat(inspector.inspect(large.toString()))
                .isEqualTo(new About("Test Ж 日本", "4.3", "Ärzte GmbH", Signature.UNKNOWN));
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Files.size(RIG.resolve("signed.exe")));
        }
        assertThat(inspector.inspect(large.toString()).signature()).isEqualTo(Signature.VALID);
    }

    @Test
    void what_a_file_says_of_itself_is_there_at_once() {
        String path = RIG.resolve("about.exe").toString();
        describe(path);
        long begin = System.nanoTime();
        describe(path);
        long described = (System.nanoTime() - begin) / MANY / 1_000;
        begin = System.nanoTime();
        for (int i = 0; i < MANY; i++) {
            inspector.icon(path, 32);
        }
        long drawn = (System.nanoTime() - begin) / MANY / 1_000;
        System.out.println("description: " + described + " microseconds, icon: " + drawn + " microseconds");
        assertThat(described).isLessThan(20_000);
        assertThat(drawn).isLessThan(20_000);
    }

    private void describe(String path) {
        for (int i = 0; i < MANY; i++) {
            inspector.describe(path);
        }
    }

    @Test
    void many_looks_leave_nothing_behind() {
        look(MANY);
        Footprint before = Footprint.now();
        long begin = System.nanoTime();
        look(MANY);
        long each = (System.nanoTime() - begin) / MANY / 4_000;
        Footprint after = Footprint.now();
        String both = before + " -> " + after;
        System.out.println(4 * MANY + " looks, " + each + " microseconds each: " + both);
        assertThat(after.handles() - before.handles()).as(both).isLessThan(A_FEW_OF_THE_RUNTIME);
        assertThat(after.memory() - before.memory()).as(both).isLessThan(16L << 20);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            for (String name : new String[] {"signed.exe", "tampered.exe", "stranger.exe", "about.exe"}) {
                inspector.inspect(RIG.resolve(name).toString());
            }
        }
    }
}
