package org.runaslauncher.integration;

import java.util.Optional;
import java.util.function.Supplier;
import org.runaslauncher.settings.StoredSettings;

/** Why there may be no entry in Explorer's menus. Asked anew each time: policies come and go. */
public final class MenuRule implements Supplier<Optional<Prohibition>> {
    private final StoredSettings settings;
    private final RunAsVerbs windows;

    /** What Windows was told about its own entries. Implemented in {@code windows}. */
    public interface RunAsVerbs {
        /** {@code HideRunAsVerb}, for the computer or for the user. */
        boolean areHidden();

        /** {@code SuppressionPolicy} of any of the classes that a security guide names. */
        boolean areSuppressed();
    }

    public MenuRule(StoredSettings settings, RunAsVerbs windows) {
        this.settings = settings;
        this.windows = windows;
    }

    @Override
    public Optional<Prohibition> get() {
        if (settings.policies().menuEntryForbidden().value()) {
            return Optional.of(Prohibition.POLICY);
        }
        if (windows.areHidden()) {
            return Optional.of(Prohibition.RUN_AS_HIDDEN);
        }
        return windows.areSuppressed() ? Optional.of(Prohibition.RUN_AS_SUPPRESSED) : Optional.empty();
    }
}
