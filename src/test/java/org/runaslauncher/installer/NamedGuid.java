package org.runaslauncher.installer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/** GUIDs that follow from a name (RFC 9562, version 5), and so are the same in every build: Windows Installer knows a component by nothing else. */
final class NamedGuid {
    private static final UUID NAMESPACE = UUID.fromString("8f5d3a52-3f0b-4f0e-9a53-6b0f7f2e4c11");
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_BITS = 0xC000000000000000L;
    private static final long VARIANT = 0x8000000000000000L;

    private NamedGuid() {}

    /** With braces, in capitals. */
    static String of(String kind, String name) {
        ByteBuffer text = ByteBuffer.wrap(sha1(kind + ':' + name));
        long high = text.getLong() & ~VERSION_BITS | VERSION_5;
        long low = text.getLong() & ~VARIANT_BITS | VARIANT;
        return "{" + new UUID(high, low).toString().toUpperCase(Locale.ROOT) + "}";
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
