package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;

/** StringData (MS-SHLLINK 2.4), in the order of the file. Empty where there is none. */
record LinkStrings(String name, String relativePath, String workingFolder, String arguments, String iconLocation) {

    static LinkStrings read(LinkReader file, LinkHeader header, Charset ansi) throws InvalidLinkException {
        Charset charset = header.has(LinkFlag.IS_UNICODE) ? UTF_16LE : ansi;
        return new LinkStrings(
                next(file, header.has(LinkFlag.HAS_NAME), charset),
                next(file, header.has(LinkFlag.HAS_RELATIVE_PATH), charset),
                next(file, header.has(LinkFlag.HAS_WORKING_DIR), charset),
                next(file, header.has(LinkFlag.HAS_ARGUMENTS), charset),
                next(file, header.has(LinkFlag.HAS_ICON_LOCATION), charset));
    }

    /** The count is of characters, which are two bytes in Unicode and one byte in a code page, also where a letter takes two of them. */
    private static String next(LinkReader file, boolean there, Charset charset) throws InvalidLinkException {
        if (!there) {
            return "";
        }
        int count = file.unsigned16();
        return file.text(charset.equals(UTF_16LE) ? count * 2L : count, charset);
    }
}
