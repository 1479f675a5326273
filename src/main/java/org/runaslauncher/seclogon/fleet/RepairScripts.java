package org.runaslauncher.seclogon.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;

/**
 * PowerShell scripts (5.1 and later, no modules) that bring the service of other computers into order: one looks for Intune, one looks for
 * Configuration Manager, and one repairs for both. ASCII; lines end with CR LF.
 *
 * <p>They compare what each account and group is granted and denied, as {@link PermissionTable} does, by means of .NET's own reader of
 * descriptors: the same rights can be written in many ways, and a comparison of texts would repair healthy computers forever.
 *
 * @param startType not {@link StartType#UNKNOWN}
 * @param permissions what is written, with auditing only if it has a SACL
 */
public record RepairScripts(StartType startType, SecurityDescriptor permissions) {
    /** The detection script of Intune. */
    public static final String DETECT = "Detect-SecondaryLogon.ps1";
    /** The discovery script of Configuration Manager. */
    public static final String DISCOVER = "Discover-SecondaryLogon.ps1";
    /** The remediation script of both. */
    public static final String REMEDIATE = "Repair-SecondaryLogon.ps1";

    /** Fails for what a script cannot hold: no start type, quotation marks, or no list of who may do what. */
    public RepairScripts {
        startType.value();
        Exported.text(permissions);
    }

    /** Exit code 0 if all is as it should be, 1 if not; changes nothing. */
    public String detect() {
        return looking("Exit code 0 if they are, 1 if not. For Intune (Remediations, detection script).", 1);
    }

    /**
     * Prints only {@code Compliant} if all is as it should be; changes nothing. Exit code 0 in any case, because Configuration Manager
     * evaluates the output only then, and repairs nothing after any other
     * (<a href="https://learn.microsoft.com/intune/configmgr/develop/compliance/about-compliance-settings--dcm--extensibility">About Compliance
     * Settings (DCM) Extensibility</a>).
     */
    public String discover() {
        return looking(
                "Always ends with 0: the output tells. For Configuration Manager (configuration item, discovery script: compliant if the output"
                        + " is \"Compliant\").",
                0);
    }

    /** Exit code 0 if all is as it should be afterwards, 1 if not. */
    public String remediate() {
        return filledIn("remediate.ps1");
    }

    /**
     * Writes all three, in the place of some that are there; a folder that is missing is made.
     *
     * @return what was written, as whole paths
     * @throws IOException if it cannot be written there
     */
    public List<Path> writeTo(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Files.createDirectories(whole);
        Map<Path, byte[]> files = new TreeMap<>(Map.of(
                whole.resolve(DETECT), detect().getBytes(StandardCharsets.US_ASCII),
                whole.resolve(DISCOVER), discover().getBytes(StandardCharsets.US_ASCII),
                whole.resolve(REMEDIATE), remediate().getBytes(StandardCharsets.US_ASCII)));
        WholeFiles.write(files);
        return List.copyOf(files.keySet());
    }

    private String looking(String use, int notCompliant) {
        return filledIn("detect.ps1").replace("@USE@", use).replace("@NOT_COMPLIANT@", String.valueOf(notCompliant));
    }

    private String filledIn(String script) {
        return read(script)
                .replace("@EXAMINE@", read("examine.ps1"))
                .replace("@START_TYPE@", startTypeName())
                .replace("@START_VALUE@", String.valueOf(startType.value()))
                .replace("@PERMISSIONS@", Exported.text(permissions))
                .replace("\n", "\r\n");
    }

    /** In the words of Set-Service. */
    private String startTypeName() {
        String name = startType.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String read(String script) {
        try (InputStream in = RepairScripts.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
