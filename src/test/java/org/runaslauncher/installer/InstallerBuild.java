package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes target/installer: the MSI, the portable zip, and the manifests for winget and Scoop. */
public final class InstallerBuild {
    private static final double MEGA = 1e6;
    private static final List<String> EXECUTABLES = List.of("RunAsLauncher.exe", "runasl.exe");

    private InstallerBuild() {}

    /**
     * Makes everything anew.
     *
     * @param words the application folder, the folder "installer" of the project, the folder to fill, the version of the pom, the project's address
     *     on the web, and the folder of all versions there
     */
    public static void main(String[] words) throws IOException {
        Path app = Path.of(words[0]).toAbsolutePath();
        Path installer = Path.of(words[1]).toAbsolutePath();
        Path output = Files.createDirectories(Path.of(words[2]).toAbsolutePath());
        ProductVersion version = ProductVersion.ofPom(words[3]);
        Optional<Signing> signing = Signing.wanted();

        Path staging = output.resolve("staging");
        Staging.fill(app, installer, staging);
        for (String name : EXECUTABLES) {
            sign(signing, staging.resolve(name));
        }
        Path msi = output.resolve("RunAsLauncher-" + version.text() + ".msi");
        new MsiPackage(installer, staging, output.resolve("work"), words[4]).write(version, msi);
        sign(signing, msi);
        Path zip = output.resolve("RunAsLauncher-" + version.text() + "-portable.zip");
        PortableZip.write(staging, zip);

        Map<String, String> values = Manifests.values(version, words[4], words[5], msi, zip);
        Manifests.fill(installer.resolve("winget"), output.resolve("winget"), values);
        Manifests.fill(installer.resolve("scoop"), output.resolve("scoop"), values);

        System.out.printf("Run As Launcher %s, %s%n", version.text(), signing.isPresent() ? "signed" : "NOT SIGNED");
        System.out.printf("  %-36s %s%n", msi.getFileName(), megabytes(Files.size(msi)));
        System.out.printf("  %-36s %s%n", zip.getFileName(), megabytes(Files.size(zip)));
        System.out.printf("  %-36s %s%n", "installed", megabytes(Staging.size(staging)));
    }

    private static void sign(Optional<Signing> signing, Path file) throws IOException {
        if (signing.isPresent() && Files.exists(file)) {
            signing.get().sign(file);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%6.1f MB", bytes / MEGA);
    }
}
