package org.runaslauncher.seclogon;

import java.util.Arrays;
import java.util.Optional;

/**
 * The flags of an entry, in the order in which Windows writes them
 * (<a href="https://learn.microsoft.com/windows/win32/secauthz/ace-strings">ACE Strings</a>; CR and TP are those of {@code sddl.h}).
 */
public enum AceFlag {
    OBJECT_INHERIT("OI"),
    CONTAINER_INHERIT("CI"),
    NO_PROPAGATE_INHERIT("NP"),
    /** The entry does not apply to the object that has it, only to those that inherit it. */
    INHERIT_ONLY("IO"),
    INHERITED("ID"),
    CRITICAL("CR"),
    TRUST_PROTECTED_FILTER("TP"),
    SUCCESSFUL_ACCESS("SA"),
    FAILED_ACCESS("FA");

    private final String letters;

    AceFlag(String letters) {
        this.letters = letters;
    }

    static Optional<AceFlag> ofLetters(String letters) {
        return Arrays.stream(values())
                .filter(flag -> flag.letters.equals(letters))
                .findFirst();
    }

    /** As it stands in the text of an entry. */
    public String letters() {
        return letters;
    }
}
