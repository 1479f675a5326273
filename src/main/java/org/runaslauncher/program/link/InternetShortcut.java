package org.runaslauncher.program.link;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A shortcut to a URL, a {@code .url} file: the text of an INI file, read by the rules of GetPrivateProfileString.
 *
 * @param url never empty
 */
public record InternetShortcut(String url) {
    /** In bytes. GetPrivateProfileString stops at 64 KB of it. */
    public static final int LARGEST = 1 << 16;

    private static final String SECTION = "[InternetShortcut]";
    private static final String KEY = "URL";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Reads a shortcut.
     *
     * @param ansi the code page of files that are neither UTF-8 nor marked as Unicode
     * @throws InvalidLinkException if it has no section for a URL, or no URL in it
     */
    public static InternetShortcut parse(byte[] file, Charset ansi) throws InvalidLinkException {
        InvalidLinkException.checkSize(file, LARGEST);
        boolean here = false;
        boolean found = false;
        for (String line : decoded(file, ansi).split("[\r\n\0]+")) {
            String text = line.strip();
            if (text.startsWith("[")) {
                here = !found && text.equalsIgnoreCase(SECTION);
                found |= here;
            } else if (here && isKey(text)) {
                return of(unquoted(text.substring(text.indexOf('=') + 1).strip()));
            }
        }
        throw new InvalidLinkException(found ? LinkProblem.NO_TARGET : LinkProblem.NOT_A_LINK);
    }

    /** The file, if the URL stands for one. */
    public Optional<String> path() {
        return FileUrl.toPath(url);
    }

    private static InternetShortcut of(String url) throws InvalidLinkException {
        if (url.isEmpty()) {
            throw new InvalidLinkException(LinkProblem.NO_TARGET);
        }
        return new InternetShortcut(url);
    }

    private static boolean isKey(String line) {
        int equals = line.indexOf('=');
        return equals > 0 && line.substring(0, equals).strip().equalsIgnoreCase(KEY);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /**
     * Windows knows UTF-16 by its mark and takes all else for the code page; browsers write UTF-8. Text that happens to be right UTF-8 and has letters
     * outside ASCII is no text of a code page.
     */
    private static String decoded(byte[] file, Charset ansi) {
        if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, ansi);
        }
    }
}
