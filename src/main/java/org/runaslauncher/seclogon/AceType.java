package org.runaslauncher.seclogon;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of the entries of a list
 * (<a href="https://learn.microsoft.com/windows/win32/secauthz/ace-strings">ACE Strings</a>; TL and FL are those of {@code sddl.h}).
 */
public enum AceType {
    ACCESS_ALLOWED("A", Effect.ALLOW),
    ACCESS_DENIED("D", Effect.DENY),
    ACCESS_ALLOWED_OBJECT("OA", Effect.ALLOW),
    ACCESS_DENIED_OBJECT("OD", Effect.DENY),
    ACCESS_ALLOWED_CALLBACK("XA", Effect.ALLOW),
    ACCESS_DENIED_CALLBACK("XD", Effect.DENY),
    ACCESS_ALLOWED_CALLBACK_OBJECT("ZA", Effect.ALLOW),
    SYSTEM_AUDIT("AU", Effect.AUDIT),
    SYSTEM_ALARM("AL", Effect.AUDIT),
    SYSTEM_AUDIT_OBJECT("OU", Effect.AUDIT),
    SYSTEM_ALARM_OBJECT("OL", Effect.AUDIT),
    SYSTEM_AUDIT_CALLBACK("XU", Effect.AUDIT),
    SYSTEM_MANDATORY_LABEL("ML", Effect.OTHER),
    SYSTEM_RESOURCE_ATTRIBUTE("RA", Effect.OTHER),
    SYSTEM_SCOPED_POLICY_ID("SP", Effect.OTHER),
    SYSTEM_PROCESS_TRUST_LABEL("TL", Effect.OTHER),
    SYSTEM_ACCESS_FILTER("FL", Effect.OTHER);

    /** What an entry does when somebody wants access. */
    public enum Effect {
        ALLOW,
        DENY,
        AUDIT,
        OTHER
    }

    private final String letters;
    private final Effect effect;

    AceType(String letters, Effect effect) {
        this.letters = letters;
        this.effect = effect;
    }

    static Optional<AceType> ofLetters(String letters) {
        return Arrays.stream(values())
                .filter(type -> type.letters.equals(letters))
                .findFirst();
    }

    public Effect effect() {
        return effect;
    }

    /** As it stands in the text of an entry. */
    public String letters() {
        return letters;
    }

    /** Whether the entry may be about a part of an object only. Services have no parts. */
    public boolean isObject() {
        return name().endsWith("_OBJECT");
    }

    /** Whether the entry applies only if a condition about the token is true. */
    public boolean isConditional() {
        return name().contains("_CALLBACK");
    }

    /** Whether a seventh field, in parentheses, follows the six that all entries have. */
    boolean hasData() {
        return isConditional() || this == SYSTEM_RESOURCE_ATTRIBUTE || this == SYSTEM_ACCESS_FILTER;
    }
}
