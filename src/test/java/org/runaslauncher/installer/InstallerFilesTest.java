package org.runaslauncher.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the installer needs no tool to be made: names, lists, the zip, the manifests. */
class InstallerFilesTest {
    private static final Path INSTALLER = Path.of("installer").toAbsolutePath();
    private static final ProductVersion VERSION = ProductVersion.ofPom("1.2.3");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1.0.0-SNAPSHOT, 1.0.0, 1.0.0", "1.2.3, 1.2.3, 1.2.3", "2.0.0-rc1, 2.0.0-rc1, 2.0.0"})
    void aVersionHasThreeNumbersForWindowsInstaller(String pom, String text, String numbers) {
        assertThat(ProductVersion.ofPom(pom)).isEqualTo(new ProductVersion(text, numbers));
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.0.0.1", "one"})
    void aVersionThatWindowsInstallerDoesNotKnowIsRefused(String pom) {
        assertThatThrownBy(() -> ProductVersion.ofPom(pom))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pom);
    }

    @Test
    void theIdentitiesThatInstalledVersionsAreKnownByNeverChange() {
        assertThat(NamedGuid.of("component", "RunAsLauncher.exe")).isEqualTo("{9EDA12B4-7BE1-50CD-9F6D-F08711116267}");
        assertThat(MsiPackage.productCode(ProductVersion.ofPom("1.0.0")))
                .isEqualTo("{299D0658-F13F-5DE3-A90A-9992457F4899}");
        assertThat(MsiPackage.UPGRADE_CODE).isEqualTo("{5E0C1D3B-6B0E-4B52-9C7D-3D0C8A4F2B61}");
    }

    @Test
    void aComponentIsTheSameWhateverLiesBesideItsFile() throws IOException {
        write("lib/a-1.jar", "one");
        String alone = ComponentList.fragment(folder);
        write("Another.exe", "two");
        write("lib/b.jar", "three");
        String component = componentOf(alone, "lib_a_1.jar");
        assertThat(ComponentList.fragment(folder)).contains(component).isNotEqualTo(alone);
    }

    private static String componentOf(String fragment, String id) {
        Matcher matcher = Pattern.compile(
                        "<Component Id=\"c_" + Pattern.quote(id) + "\".*?</Component>", Pattern.DOTALL)
                .matcher(fragment);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    @Test
    void anIdentifierIsAsShortAsWindowsInstallerNeedsIt() {
        String place = "runtime/legal/" + "long-name/".repeat(10) + "LICENSE";
        assertThat(ComponentList.id(place))
                .matches("[A-Za-z_][A-Za-z0-9_.]{1,69}")
                .isNotEqualTo(ComponentList.id(place + "2"));
    }

    @Test
    void theZipIsTheSameWheneverItIsMade() throws IOException {
        Path first = zipOf("2020-01-01T00:00:00Z");
        Path second = zipOf("2026-07-07T07:07:07Z");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    private Path zipOf(String time) throws IOException {
        write("app/lib/a.jar", "one");
        Path file = write("app/RunAsLauncher.exe", "two");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
        Path zip = folder.resolve(time.substring(0, 4) + ".zip");
        PortableZip.write(folder.resolve("app"), zip);
        return zip;
    }

    @ParameterizedTest
    @CsvSource({"winget", "scoop"})
    void aManifestHasNoPlaceLeftToFillIn(String kind) throws IOException {
        Manifests.fill(INSTALLER.resolve(kind), folder.resolve("filled"), values());
        assertThat(filled())
                .isNotEmpty()
                .noneMatch(text -> text.contains("@"))
                .allMatch(text -> text.contains("1.2.3"));
    }

    @Test
    void theHashesAreThoseOfTheFiles() throws IOException {
        Manifests.fill(INSTALLER.resolve("winget"), folder.resolve("filled"), values());
        // sha256sum of "the msi" and "the zip".
        assertThat(filled())
                .anyMatch(text -> text.contains(
                                "InstallerSha256: C535E7321BB32F43A2B8B2A587B0C5C717836DCA7E4401BC27AA26224BAEBD64")
                        && text.contains("InstallerUrl: https://example.org/download/1.2.3/product.msi")
                        && text.contains("ProductCode: '" + MsiPackage.productCode(VERSION) + "'"));
        Manifests.fill(INSTALLER.resolve("scoop"), folder.resolve("filled"), values());
        assertThat(filled())
                .anyMatch(text -> text.contains(
                        "\"hash\": \"9930A7AAD20B910B10DD68BA4558083B7527351A23CB60D8D9A082761A416A1B\""));
    }

    @Test
    void aPlaceThatNothingIsKnownForIsAnError() {
        assertThatThrownBy(() -> Manifests.filled("version: @colour@", Map.of("version", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@colour@");
    }

    private Map<String, String> values() throws IOException {
        return Manifests.values(
                VERSION,
                "https://example.org",
                "https://example.org/download",
                write("product.msi", "the msi"),
                write("product.zip", "the zip"));
    }

    private Stream<String> filled() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("filled"))) {
            return files.map(InstallerFilesTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
