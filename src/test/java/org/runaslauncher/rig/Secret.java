package org.runaslauncher.rig;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A password of one run of one test. It is typed, and nothing but its hash is ever written down. */
public final class Secret {
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret random() {
        return with("");
    }

    /** A random password that contains these characters too. */
    public static Secret with(String characters) {
        return new Secret(characters
                + new SecureRandom()
                        .ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining()));
    }

    /** A password that somebody typed. */
    public static Secret of(char[] typed) {
        return new Secret(new String(typed));
    }

    public static Secret empty() {
        return new Secret("");
    }

    /** For typing only. */
    public String text() {
        return text;
    }

    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16LE));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
