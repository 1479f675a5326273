package org.runaslauncher.program.link;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** URLs of files ({@code file:}), in the spellings that Windows takes for paths (API page of PathCreateFromUrl, RFC 8089 appendix E). */
public final class FileUrl {
    private static final String SCHEME = "file:";
    private static final String LOCAL_HOST = "\\\\localhost\\";
    private static final int HEXADECIMAL = 16;
    private static final int ESCAPE = 3;
    /** Separators before the name of a server, and before a path on this computer; more mean a server again. */
    private static final int SHARE = 2;

    private static final int LOCAL = 3;

    private FileUrl() {}

    /**
     * The path that a URL stands for.
     *
     * @return a full path with backslashes; empty if it is no URL of a file, or could not be a path
     */
    public static Optional<String> toPath(String url) {
        String text = url.strip();
        if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(text.substring(SCHEME.length()))
                .map(path -> withoutHost(path.replace('/', '\\')))
                .filter(LinkPath::isFull)
                .filter(LinkPath::isUsable);
    }

    /** file:///C:/a, file:/C:/a, file:C:/a and file://C:/a are a drive; file://server/a, file:////server/a and file://///server/a a share. */
    private static String withoutHost(String path) {
        String local = path.regionMatches(true, 0, LOCAL_HOST, 0, LOCAL_HOST.length())
                ? path.substring(LOCAL_HOST.length())
                : path;
        int name = 0;
        while (name < local.length() && local.charAt(name) == '\\') {
            name++;
        }
        String rest = local.substring(name);
        if (rest.length() > 1
                && Character.isLetter(rest.charAt(0))
                && (rest.charAt(1) == ':' || rest.charAt(1) == '|')) {
            return rest.charAt(0) + ":" + rest.substring(2);
        }
        boolean share = name == SHARE || name > LOCAL;
        return share ? "\\\\" + rest : "";
    }

    /** With the bytes of %xx in their place, which are UTF-8; a percent sign that begins none stands for itself. */
    private static Optional<String> decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEscape(text, i)) {
                bytes.write(Integer.parseInt(text, i + 1, i + ESCAPE, HEXADECIMAL));
                i += ESCAPE;
            } else {
                int letter = text.codePointAt(i);
                bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(letter);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), HEXADECIMAL) >= 0
                && Character.digit(text.charAt(at + 2), HEXADECIMAL) >= 0;
    }
}
