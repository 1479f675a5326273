package org.runaslauncher.seclogon.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;

/**
 * A security template (.inf) for the service: for <i>Import Policy</i> of the Group Policy editor and for {@code secedit /configure}
 * (<a href="https://learn.microsoft.com/openspecs/windows_protocols/ms-gpsb/32deea3e-3fa4-414b-ba25-4121ad8c055c">MS-GPSB 2.2.8</a>).
 *
 * @param startType not {@link StartType#UNKNOWN}
 * @param permissions null to leave them as they are
 */
public record SecurityTemplate(StartType startType, SecurityDescriptor permissions) {
    /** Fails for what a template cannot hold: no start type, quotation marks, or no list of who may do what. */
    public SecurityTemplate {
        startType.value();
        if (permissions != null) {
            Exported.text(permissions);
        }
    }

    /** Whether a template can hold these permissions: see the constructor. */
    public static boolean canHold(SecurityDescriptor permissions) {
        return Exported.canHold(permissions);
    }

    /** Lines end with CR LF. */
    public String text() {
        String sddl = permissions == null ? "" : Exported.text(permissions);
        return String.join(
                        "\r\n",
                        "[Unicode]",
                        "Unicode=yes",
                        "[Version]",
                        "signature=\"$CHICAGO$\"",
                        "Revision=1",
                        "[Service General Setting]",
                        '"' + Exported.SERVICE + "\"," + startType.value() + ",\"" + sddl + '"')
                + "\r\n";
    }

    /**
     * Writes the file, in the place of one that is there; nobody ever finds half of it.
     *
     * @return what was written, as a whole path
     * @throws IOException if it cannot be written there
     */
    public List<Path> writeTo(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        WholeFiles.write(Map.of(whole, bytes()));
        return List.of(whole);
    }

    /** The file: UTF-16LE with a byte order mark, which is what Windows writes and reads. */
    public byte[] bytes() {
        ByteBuffer encoded = StandardCharsets.UTF_16LE.encode('\uFEFF' + text());
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
