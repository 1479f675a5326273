package org.runaslauncher.seclogon;

/**
 * The flags of a whole list, in the order in which Windows writes them
 * (<a href="https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format">Security Descriptor String Format</a>).
 */
public enum AclFlag {
    PROTECTED("P"),
    AUTO_INHERIT_REQUIRED("AR"),
    AUTO_INHERITED("AI");

    private final String letters;

    AclFlag(String letters) {
        this.letters = letters;
    }

    /** As it stands in the text of a list. */
    public String letters() {
        return letters;
    }
}
