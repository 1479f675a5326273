package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.fakes.FakeSettingsStore;
import org.runaslauncher.integration.MenuRule.RunAsVerbs;
import org.runaslauncher.settings.Place;
import org.runaslauncher.settings.StoredSettings;

class MenuRuleTest {
    private record Verbs(boolean areHidden, boolean areSuppressed) implements RunAsVerbs {}

    @ParameterizedTest(name = "ForbidMenuEntry {0} {1}, hidden {2}, suppressed {3}: {4}")
    @CsvSource({
        "MACHINE_POLICY, 0, false, false,",
        "MACHINE_POLICY, 1, false, false, POLICY",
        "USER_POLICY,    1, true,  true,  POLICY",
        "USER,           1, false, false,",
        "MACHINE_POLICY, 0, true,  true,  RUN_AS_HIDDEN",
        "MACHINE_POLICY, 0, false, true,  RUN_AS_SUPPRESSED",
    })
    void says_why_there_may_be_none(Place place, int policy, boolean hidden, boolean suppressed, Prohibition why) {
        FakeSettingsStore store = new FakeSettingsStore().with(place, "ForbidMenuEntry", policy);
        MenuRule rule = new MenuRule(new StoredSettings(store), new Verbs(hidden, suppressed));
        assertThat(rule.get()).isEqualTo(Optional.ofNullable(why));
    }
}
