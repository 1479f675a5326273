package org.runaslauncher.realwindows;

import java.security.SecureRandom;

/** Passwords for one run, of characters that are typed with the same keys on most keyboards. */
final class RandomPassword {
    private static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int ROUNDS = 7;

    private RandomPassword() {}

    /** All three kinds of characters, as Windows' policy for complex passwords asks; to be wiped by the caller. */
    static char[] characters() {
        SecureRandom random = new SecureRandom();
        String[] kinds = {LOWER, UPPER, DIGITS};
        char[] password = new char[kinds.length * ROUNDS];
        for (int i = 0; i < password.length; i++) {
            String kind = kinds[i % kinds.length];
            password[i] = kind.charAt(random.nextInt(kind.length()));
        }
        return password;
    }
}
