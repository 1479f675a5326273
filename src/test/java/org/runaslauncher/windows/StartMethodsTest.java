package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.SecurityIdentifier;

class StartMethodsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a user at the desktop, S-1-5-21-1 S-1-5-4 S-1-5-5-0-1234, false, SECONDARY_LOGON",
        "an elevated administrator, S-1-5-21-1 S-1-5-32-544 S-1-5-5-0-1234, true, SECONDARY_LOGON",
        "Local System, S-1-5-18 S-1-5-32-544, true, TOKEN",
        "Local System as a service, S-1-5-18 S-1-5-6 S-1-5-5-0-99, true, TOKEN",
        "a service, S-1-5-20 S-1-5-6 S-1-5-5-0-99, true, TOKEN_THROUGH_SECONDARY_LOGON",
        "a service that may not impersonate, S-1-5-21-1 S-1-5-6 S-1-5-5-0-99, false, SECONDARY_LOGON",
        "somebody without a logon to a desktop, S-1-5-21-1 S-1-5-3, true, TOKEN_THROUGH_SECONDARY_LOGON",
        "the same who may not impersonate, S-1-5-21-1 S-1-5-3, false, SECONDARY_LOGON",
    })
    void the_token_decides(String who, String identifiers, boolean mayImpersonate, StartMethod method) {
        Set<SecurityIdentifier> all = Arrays.stream(identifiers.split(" "))
                .map(SecurityIdentifier::new)
                .collect(Collectors.toSet());
        assertThat(StartMethods.of(new AccessToken(all, Set.of()), mayImpersonate))
                .isEqualTo(method);
    }
}
