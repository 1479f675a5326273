package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Authenticode signatures: made by osslsigncode, or where that is not, on Windows, by signtool. A password stands in a file or in the environment and
 * never on a command line, which other users of a computer can read.
 *
 * @param certificate a PFX file with certificate and key; for signtool, which takes a password from its command line only, the SHA-1 thumbprint of a
 *     certificate in the store of Windows
 * @param password a file with the password of the PFX file in its first line; null: the environment has it
 * @param timestamp address of a timestamp server (RFC 3161); empty: the signature ends with the certificate
 */
record Signing(String certificate, Path password, String timestamp) {
    private static final String PASSWORD_VARIABLE = "SIGNING_PASSWORD";

    /** As the properties of the build say. */
    static Optional<Signing> wanted() {
        String password = System.getProperty("signing.password.file");
        return Optional.ofNullable(System.getProperty("signing.certificate"))
                .map(certificate -> new Signing(
                        certificate,
                        password == null ? null : Path.of(password).toAbsolutePath(),
                        System.getProperty("signing.timestamp", "")));
    }

    /** Signs a file in its place. */
    void sign(Path file) throws IOException {
        if (Tool.exists("osslsigncode")) {
            signWithPassword(file);
        } else if (Tool.exists("signtool.exe")) {
            Tool.run(file.getParent(), signtool(file));
        } else {
            throw new IOException("Signing needs osslsigncode (apt-get install osslsigncode), or signtool on Windows.");
        }
    }

    private void signWithPassword(Path file) throws IOException {
        Path secret = password == null ? passwordOfEnvironment() : password;
        Path signed = file.resolveSibling(file.getFileName() + ".signed");
        try {
            Files.deleteIfExists(signed);
            Tool.run(file.getParent(), osslsigncode(file, signed, secret));
            Files.move(signed, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            if (password == null) {
                Files.delete(secret);
            }
        }
    }

    private List<String> osslsigncode(Path file, Path signed, Path secret) {
        List<String> words = new ArrayList<>(List.of(
                "osslsigncode",
                "sign",
                "-pkcs12",
                Path.of(certificate).toAbsolutePath().toString(),
                "-readpass",
                secret.toString(),
                "-h",
                "sha256",
                "-n",
                "Run As Launcher"));
        if (!timestamp.isEmpty()) {
            words.addAll(List.of("-ts", timestamp));
        }
        words.addAll(List.of("-in", file.toString(), "-out", signed.toString()));
        return words;
    }

    private List<String> signtool(Path file) {
        List<String> words = new ArrayList<>(
                List.of("signtool.exe", "sign", "/fd", "sha256", "/sha1", certificate, "/d", "Run As Launcher"));
        if (!timestamp.isEmpty()) {
            words.addAll(List.of("/tr", timestamp, "/td", "sha256"));
        }
        words.add(file.toString());
        return words;
    }

    /** osslsigncode reads it from a file, which nobody else may read. */
    private static Path passwordOfEnvironment() throws IOException {
        String value = System.getenv(PASSWORD_VARIABLE);
        if (value == null) {
            throw new IOException("The password of the certificate is missing: -Dsigning.password.file=... or the"
                    + " environment variable " + PASSWORD_VARIABLE + ".");
        }
        Path file = Files.createTempFile(
                "signing", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, value);
    }
}
