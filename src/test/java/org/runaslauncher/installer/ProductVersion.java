package org.runaslauncher.installer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version as Windows Installer wants it.
 *
 * @param text the version of the pom without "-SNAPSHOT", which names the files
 * @param numbers three numbers with dots: of a fourth Windows Installer takes no notice when it compares
 */
public record ProductVersion(String text, String numbers) {
    private static final Pattern POM = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,5})(-.*)?");

    public static ProductVersion ofPom(String version) {
        Matcher pom = POM.matcher(version);
        if (!pom.matches()) {
            throw new IllegalArgumentException(
                    "Windows Installer needs a version of three numbers, such as 1.2.3, and this is " + version + ".");
        }
        return new ProductVersion(version.replaceFirst("-SNAPSHOT$", ""), pom.group(1));
    }
}
