package org.runaslauncher.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures with a certificate made here, which nobody in the world trusts and which is gone with its folder. */
class SigningIT {
    private static final Path EXECUTABLE = Path.of("target/app/RunAsLauncher.exe");

    @TempDir
    Path folder;

    private Path password;

    @BeforeEach
    void makeCertificate() throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        password = Files.writeString(folder.resolve("password"), HexFormat.of().formatHex(random));
        Tool.run(
                folder,
                List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=Self made",
                        "-addext",
                        "extendedKeyUsage=codeSigning",
                        "-keyout",
                        "key.pem",
                        "-out",
                        "certificate.pem"));
        Tool.run(
                folder,
                List.of(
                        "openssl",
                        "pkcs12",
                        "-export",
                        "-in",
                        "certificate.pem",
                        "-inkey",
                        "key.pem",
                        "-out",
                        "certificate.pfx",
                        "-passout",
                        "file:password"));
    }

    @Test
    void theExecutableIsSigned() throws IOException {
        Path file = Files.copy(EXECUTABLE, folder.resolve("RunAsLauncher.exe"));
        assertThatThrownBy(() -> verify(file)).hasMessageContaining("No signature found");
        signing().sign(file);
        verify(file);
    }

    @Test
    void theMsiIsSignedAndStillWhole() throws IOException {
        Path staging = Files.createDirectory(folder.resolve("staging"));
        Files.copy(EXECUTABLE, staging.resolve("RunAsLauncher.exe"));
        Path msi = folder.resolve("product.msi");
        new MsiPackage(Path.of("installer").toAbsolutePath(), staging, folder.resolve("work"), "https://example.org")
                .write(ProductVersion.ofPom("1.0.0"), msi);
        signing().sign(msi);
        verify(msi);
        Tool.run(folder, List.of("msiextract", "-C", "extracted", msi.toString()));
        assertThat(Staging.files(folder.resolve("extracted"))).singleElement().satisfies(file -> assertThat(file)
                .hasSameBinaryContentAs(EXECUTABLE));
    }

    @Test
    void aWrongPasswordEndsTheBuild() throws IOException {
        Path file = Files.copy(EXECUTABLE, folder.resolve("RunAsLauncher.exe"));
        Files.writeString(password, "another");
        assertThatThrownBy(() -> signing().sign(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("osslsigncode");
        assertThat(file).hasSameBinaryContentAs(EXECUTABLE);
    }

    private Signing signing() {
        return new Signing(folder.resolve("certificate.pfx").toString(), password, "");
    }

    private void verify(Path file) throws IOException {
        Tool.run(folder, List.of("osslsigncode", "verify", "-CAfile", "certificate.pem", "-in", file.toString()));
    }
}
