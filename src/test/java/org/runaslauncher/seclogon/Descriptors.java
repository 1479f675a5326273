package org.runaslauncher.seclogon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The security descriptors that the tests read: published ones, and generated ones. */
public final class Descriptors {
    private static final String ARROW = " -> ";

    private Descriptors() {}

    /**
     * One of them.
     *
     * @param text in any spelling
     * @param canonical as Windows writes it
     */
    public record Sample(String text, String canonical) {
        static Sample of(String line) {
            int arrow = line.indexOf(ARROW);
            return arrow < 0
                    ? new Sample(line, line)
                    : new Sample(line.substring(0, arrow), line.substring(arrow + ARROW.length()));
        }

        String line() {
            return text.equals(canonical) ? text : text + ARROW + canonical;
        }

        SecurityDescriptor parsed() {
            return parse(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static Stream<Sample> all() {
        return Stream.concat(published().stream(), generated().stream());
    }

    static List<Sample> published() {
        return read("descriptors.txt");
    }

    static List<Sample> generated() {
        return read("generated-descriptors.txt");
    }

    public static SecurityDescriptor parse(String sddl) {
        try {
            return SecurityDescriptor.parse(sddl);
        } catch (InvalidSecurityDescriptorException e) {
            throw new AssertionError(sddl, e);
        }
    }

    public static SecurityIdentifier sid(String text) {
        try {
            return SecurityIdentifier.parse(text);
        } catch (InvalidSecurityDescriptorException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<Sample> read(String resource) {
        try (InputStream in = Descriptors.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
