package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The MSI, made by wixl and finished by msibuild. */
public final class MsiPackage {
    /** What all versions have in common: by this an upgrade finds the version before. */
    static final String UPGRADE_CODE = "{5E0C1D3B-6B0E-4B52-9C7D-3D0C8A4F2B61}";

    private final Path installer;
    private final Path staging;
    private final Path work;
    private final String url;

    /**
     * @param installer where RunAsLauncher.wxs is
     * @param staging the folder to install
     * @param work where generated sources go
     */
    public MsiPackage(Path installer, Path staging, Path work, String url) {
        this.installer = installer;
        this.staging = staging;
        this.work = work;
        this.url = url;
    }

    /** The same for a version in every build, so that what has been installed can be named. */
    public static String productCode(ProductVersion version) {
        return NamedGuid.of("product", version.numbers());
    }

    public void write(ProductVersion version, Path msi) throws IOException {
        Files.createDirectories(work);
        Path files = Files.writeString(work.resolve("files.wxs"), ComponentList.fragment(staging));
        Path menu = Files.writeString(work.resolve("menu.wxs"), ExplorerMenu.fragment());
        Files.deleteIfExists(msi);
        Tool.run(
                staging,
                List.of(
                        "wixl",
                        "--arch",
                        "x64",
                        "-D",
                        "ProductCode=" + productCode(version),
                        "-D",
                        "UpgradeCode=" + UPGRADE_CODE,
                        "-D",
                        "Cleaner=" + cleaner(),
                        "-D",
                        "Version=" + version.numbers(),
                        "-D",
                        "Url=" + url,
                        "-o",
                        msi.toString(),
                        installer.resolve("RunAsLauncher.wxs").toString(),
                        files.toString(),
                        menu.toString()));
        List<String> finish = new ArrayList<>(List.of("msibuild", msi.toString(), "-q"));
        finish.addAll(statements(installer.resolve("RunAsLauncher.sql")));
        finish.addAll(fileVersions());
        Tool.run(staging, finish);
    }

    /** What takes its things away from users must never wait for somebody to close a box: the console twin prints instead. */
    private String cleaner() {
        String console = "runasl.exe";
        return Files.exists(staging.resolve(console)) ? console : "RunAsLauncher.exe";
    }

    private static List<String> statements(Path sql) throws IOException {
        try (Stream<String> lines = Files.lines(sql)) {
            String all = lines.filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return Stream.of(all.split(";(\n|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        }
    }

    /** A file has a version or a hash, and never both. */
    private List<String> fileVersions() throws IOException {
        List<String> statements = new ArrayList<>();
        for (Path file : Staging.files(staging)) {
            Optional<String> version = FileVersion.of(file);
            if (version.isPresent()) {
                String id = ComponentList.id(staging.relativize(file).toString().replace('\\', '/'));
                statements.add("UPDATE `File` SET `Version` = '%s', `Language` = '1033' WHERE `File` = '%s'"
                        .formatted(version.get(), id));
                statements.add("DELETE FROM `MsiFileHash` WHERE `File_` = '%s'".formatted(id));
            }
        }
        return statements;
    }
}
