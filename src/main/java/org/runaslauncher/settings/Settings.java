package org.runaslauncher.settings;

/**
 * What the user can choose, and what of it a policy has decided already.
 *
 * @param rememberPrograms whether the programs that were started last are remembered
 * @param rememberAccounts the same of the names of accounts
 * @param defaultDomain of user names that are typed without one; empty: this computer
 * @param moreOptionsOpen whether "More options" is open when the window opens
 */
public record Settings(
        Setting<Boolean> rememberPrograms,
        Setting<Boolean> rememberAccounts,
        Setting<String> defaultDomain,
        Setting<Boolean> moreOptionsOpen) {
    /** The same with what somebody has chosen in the window; what a policy rules stays as it is. */
    public Settings with(Choice choice) {
        return new Settings(
                rememberPrograms.chosen(choice.rememberPrograms()),
                rememberAccounts.chosen(choice.rememberAccounts()),
                defaultDomain.chosen(DomainText.valid(choice.defaultDomain()).orElse("")),
                moreOptionsOpen.chosen(choice.moreOptionsOpen()));
    }

    /** The values without their origins, as they stand in the window. */
    public record Choice(
            boolean rememberPrograms, boolean rememberAccounts, String defaultDomain, boolean moreOptionsOpen) {
        /** Whether the domain is none, or one that there can be. */
        public boolean hasGoodDomain() {
            return defaultDomain.isBlank() || DomainText.valid(defaultDomain).isPresent();
        }
    }
}
