package org.runaslauncher.settings;

/**
 * A value, and who has decided on it.
 *
 * @param origin a value that comes from a policy is shown, and cannot be changed by the user
 */
public record Setting<T>(T value, Origin origin) {
    /** Whether a policy rules. */
    public boolean isRuled() {
        return origin.isPolicy();
    }

    /** What it becomes when the user chooses a value: nothing else where a policy rules, or where it is what there is already. */
    Setting<T> chosen(T other) {
        return isRuled() || value.equals(other) ? this : new Setting<>(other, Origin.USER);
    }
}
