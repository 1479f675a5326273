package org.runaslauncher.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The descriptions of a version for winget (schema 1.10.0 of winget-cli's manifests) and for Scoop: templates in which a word between at signs stands
 * for what only the build knows.
 */
final class Manifests {
    private static final Pattern PLACE = Pattern.compile("@([a-z0-9-]+)@");

    private Manifests() {}

    /**
     * What only the build knows.
     *
     * @param home the project's address on the web
     * @param downloads the address of the folder in which each version has a folder
     */
    static Map<String, String> values(ProductVersion version, String home, String downloads, Path msi, Path zip)
            throws IOException {
        String folder = downloads + "/" + version.text() + "/";
        return Map.of(
                "version", version.text(),
                "display-version", version.numbers(),
                "home", home,
                "msi-url", folder + msi.getFileName(),
                "msi-sha256", Sha256.of(msi),
                "msi-size", Long.toString(Files.size(msi)),
                "product-code", MsiPackage.productCode(version),
                "upgrade-code", MsiPackage.UPGRADE_CODE,
                "zip-url", folder + zip.getFileName(),
                "zip-sha256", Sha256.of(zip));
    }

    /** Fills in all templates of a folder. */
    static void fill(Path templates, Path output, Map<String, String> values) throws IOException {
        Files.createDirectories(output);
        List<Path> all;
        try (Stream<Path> files = Files.list(templates)) {
            all = files.sorted().toList();
        }
        for (Path template : all) {
            Files.writeString(output.resolve(template.getFileName()), filled(Files.readString(template), values));
        }
    }

    /** @throws IllegalArgumentException for a word that nothing is known for */
    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing is known for " + place.group() + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
