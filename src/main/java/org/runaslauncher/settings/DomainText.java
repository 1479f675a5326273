package org.runaslauncher.settings;

import java.util.Optional;

/** A domain's name as somebody wrote it: a NetBIOS or DNS name, or the dot that stands for this computer. */
public final class DomainText {
    /**
     * Characters, those of a DNS name
     * (<a href="https://learn.microsoft.com/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou">page</a>).
     */
    public static final int LONGEST = 255;

    private static final String NEVER = "\\/:*?\"<>|,;=+@[]";

    private DomainText() {}

    /** The name without blanks around it; empty if it cannot be one. */
    public static Optional<String> valid(String text) {
        String name = text.strip();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints().noneMatch(c -> NEVER.indexOf(c) >= 0 || isUnseen(c));
        return good ? Optional.of(name) : Optional.empty();
    }

    /** Format characters, such as marks of direction, cannot be seen. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> Character.isWhitespace(character);
        };
    }
}
