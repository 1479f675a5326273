package org.runaslauncher.windows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.PolicyTemplate;

/**
 * The security templates of all policies that apply to this computer, which Windows copies to a hidden folder before it applies them
 * (<a href="https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc737602(v=ws.10)">Fixing Security Settings
 * Problems</a>): gpt00000.inf and so on, or .dom.
 */
final class PolicyTemplates {
    private static final String NAMES = "gpt*.{inf,dom}";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PolicyTemplates() {}

    /** The folder of the templates, in Windows' folder. */
    static Path folder(Path windows) {
        return windows.resolve("security").resolve("templates").resolve("policies");
    }

    /** Unknown if there is no such folder, or if it cannot be read. */
    static GroupPolicy look(Path folder) {
        try (DirectoryStream<Path> templates = Files.newDirectoryStream(folder, NAMES)) {
            for (Path template : templates) {
                if (PolicyTemplate.sets(text(Files.readAllBytes(template)))) {
                    return GroupPolicy.MANAGES;
                }
            }
            return GroupPolicy.DOES_NOT_MANAGE;
        } catch (IOException | DirectoryIteratorException e) {
            return GroupPolicy.UNKNOWN;
        }
    }

    /** Windows writes UTF-16, and reads the old code pages too. */
    private static String text(byte[] bytes) {
        boolean isUtf16 = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        Charset charset = isUtf16 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        return new String(bytes, charset).replace(BYTE_ORDER_MARK, "");
    }
}
