package org.runaslauncher.windows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts and the number in a version resource. Read here and not with VerQueryValueW, which believes the lengths that it finds: a file
 * that somebody has tampered with must not end this process.
 */
final class VersionResource {
    private static final int PRIMARY_LANGUAGE = 0x3FF;
    private static final int ENGLISH = 0x409;
    private static final int HEX = 16;
    private static final int LANGUAGE_DIGITS = 4;

    /** VS_FIXEDFILEINFO: dwSignature, and where the four parts of dwFileVersion lie. */
    private static final int FIXED_SIGNATURE = 0xFEEF04BD;

    private static final int FILE_VERSION = 8;

    private final VersionBlock root;
    private final List<VersionBlock> tables;

    /** @param language of the user, as a LANGID: which of several translations is taken */
    VersionResource(byte[] resource, int language) {
        ByteBuffer bytes = ByteBuffer.wrap(resource).order(ByteOrder.LITTLE_ENDIAN);
        root = VersionBlock.read(bytes, 0, resource.length);
        int promised = children("VarFileInfo")
                .filter(block -> block.name().equals("Translation") && block.valueLength() >= Integer.BYTES)
                .mapToInt(block -> Short.toUnsignedInt(bytes.getShort(block.value())))
                .findFirst()
                .orElse(ENGLISH);
        tables = children("StringFileInfo")
                .sorted(Comparator.comparingInt(table -> rank(languageOf(table), language, promised)))
                .toList();
    }

    /** The value of a name such as {@code FileDescription}; empty if there is none. */
    String text(String name) {
        return tables.stream()
                .flatMap(table -> table.children().stream())
                .filter(block -> block.name().equalsIgnoreCase(name))
                .map(VersionBlock::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Of the file, in numbers: {@code 10.0.19041.1}; empty if there is none. */
    String fileVersion() {
        if (root == null || root.valueLength() < FILE_VERSION + 2 * Integer.BYTES) {
            return "";
        }
        ByteBuffer bytes = root.resource();
        int high = bytes.getInt(root.value() + FILE_VERSION);
        int low = bytes.getInt(root.value() + FILE_VERSION + Integer.BYTES);
        return bytes.getInt(root.value()) == FIXED_SIGNATURE
                ? (high >>> 16) + "." + (high & 0xFFFF) + "." + (low >>> 16) + "." + (low & 0xFFFF)
                : "";
    }

    private Stream<VersionBlock> children(String name) {
        return Optional.ofNullable(root).stream()
                .flatMap(block -> block.children().stream())
                .filter(block -> block.name().equals(name))
                .flatMap(block -> block.children().stream());
    }

    /** The name of a table is its language and its code page, in hexadecimal digits; -1 for another one. */
    private static int languageOf(VersionBlock table) {
        try {
            String digits = table.name();
            return Integer.parseInt(digits.substring(0, Math.min(LANGUAGE_DIGITS, digits.length())), HEX);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static int rank(int table, int user, int promised) {
        if (table == user) {
            return 0;
        }
        if (table >= 0 && (table & PRIMARY_LANGUAGE) == (user & PRIMARY_LANGUAGE)) {
            return 1;
        }
        return table == promised ? 2 : table == ENGLISH ? 3 : 4;
    }
}
