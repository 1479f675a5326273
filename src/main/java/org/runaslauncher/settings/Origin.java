package org.runaslauncher.settings;

/** Who has decided on the value of a setting. */
public enum Origin {
    /** Nobody. */
    DEFAULT,
    USER,
    POLICY_OF_MACHINE,
    POLICY_OF_USER;

    /** Whether the user's organization has. */
    public boolean isPolicy() {
        return this == POLICY_OF_MACHINE || this == POLICY_OF_USER;
    }
}
