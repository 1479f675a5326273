package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes target/installer: the MSI, the portable zip, and the manifests for winget and Scoop. */
public final class InstallerBuild {
    private static final double MEGA = 1e6;

    private InstallerBuild() {}

    /**
     * @param words the application folder, the folder "installer" of the project, the folder to fill, the version of the pom, the project's address
     *     on the web, and where the files of this version will lie
     */
    public static void main(String[] words) throws IOException {
        Path app = Path.of(words[0]).toAbsolutePath();
        Path installer = Path.of(words[1]).toAbsolutePath();
        Path output = Files.createDirectories(Path.of(words[2]).toAbsolutePath());
        ProductVersion version = ProductVersion.ofPom(words[3]);

        Path staging = output.resolve("staging");
        Staging.fill(app, installer, staging);
        Path msi = output.resolve("RunAsLauncher-" + version.text() + ".msi");
        new MsiPackage(installer, staging, output.resolve("work"), words[4]).write(version, msi);
        Path zip = output.resolve("RunAsLauncher-" + version.text() + "-portable.zip");
        PortableZip.write(staging, zip);

        System.out.printf("Run As Launcher %s%n", version.text());
        System.out.printf("  %-32s %s%n", msi.getFileName(), megabytes(Files.size(msi)));
        System.out.printf("  %-32s %s%n", zip.getFileName(), megabytes(Files.size(zip)));
        System.out.printf("  %-32s %s%n", "installed", megabytes(Staging.size(staging)));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%6.1f MB", bytes / MEGA);
    }
}
