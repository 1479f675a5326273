package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.AceType;
import org.runaslauncher.seclogon.Descriptors;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceRight;

/** What we say that a descriptor gives beside the answer of the real AccessCheck, as Wine has it. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class AccessCheckRigTest {
    private static final Set<SecurityIdentifier> SOME_GROUPS =
            Set.of(SecurityIdentifier.ADMINISTRATORS, SecurityIdentifier.INTERACTIVE);

    @ParameterizedTest
    @CsvSource({"SY, 16, 1", "BA, 267, 35"})
    void weGiveWhatWindowsGives(String owner, long owned, long withOwnerRights) {
        try (NativeToken token = NativeToken.ofThisProcess()) {
            assertThat(token.model().identifiers()).containsAll(SOME_GROUPS);
            compare(token, Descriptors.sid(owner), owned, withOwnerRights, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"SY, 11, 1", "BA, 11, 1"})
    void weGiveWhatWindowsGivesWhereGroupsAreForDenyingOnly(String owner, long owned, long withOwnerRights) {
        try (NativeToken token = NativeToken.ofThisProcessWithout(SOME_GROUPS)) {
            assertThat(token.model().denyOnly()).isEqualTo(SOME_GROUPS);
            compare(token, Descriptors.sid(owner), owned, withOwnerRights, 20);
        }
    }

    /** Not where something is denied behind what is allowed: asked for the most, Wine denies it as if that came first. */
    @Test
    void weGiveTheMostThatThereIs() {
        try (NativeToken token = NativeToken.ofThisProcess()) {
            AccessToken model = token.model();
            List<SecurityDescriptor> inOrder = descriptors(SecurityIdentifier.SYSTEM).stream()
                    .filter(descriptor -> !deniesAfterAllowing(WineAccess.allInWine(descriptor, model)))
                    .toList();
            assertThat(inOrder.size()).isEqualTo(230);
            assertThat(inOrder)
                    .allSatisfy(descriptor -> assertThat(granted(token, descriptor, NativeToken.MAXIMUM_ALLOWED))
                            .isEqualTo(WineAccess.allInWine(descriptor, model).rightsOf(model)));
        }
    }

    /** Asks for one right after the other: that Wine does in the order of the entries. */
    private static void compare(
            NativeToken token, SecurityIdentifier owner, long owned, long withOwnerRights, long denyingOnly) {
        AccessToken model = token.model();
        List<SecurityDescriptor> all = descriptors(owner);
        assertThat(all.size()).isEqualTo(316);
        assertThat(all).allSatisfy(descriptor -> {
            Set<ServiceRight> granted = Arrays.stream(ServiceRight.values())
                    .filter(right -> granted(token, descriptor, right.mask()).contains(right))
                    .collect(Collectors.toSet());
            assertThat(granted)
                    .isEqualTo(WineAccess.allInWine(descriptor, model).rightsOf(model));
        });
        assertThat(WineAccess.count(all, model))
                .isEqualTo(Map.of(
                        WineAccess.OWNER_GETS_MORE, owned,
                        WineAccess.NO_OWNER_RIGHTS, withOwnerRights,
                        WineAccess.NO_DENY_ONLY, denyingOnly));
    }

    private static Set<ServiceRight> granted(NativeToken token, SecurityDescriptor descriptor, int wanted) {
        try (NativeDescriptor real =
                NativeDescriptor.parse(descriptor.toString()).orElseThrow()) {
            return ServiceRight.of(token.granted(real, wanted));
        }
    }

    /** Each has an owner and a group, without which there is no AccessCheck. */
    private static List<SecurityDescriptor> descriptors(SecurityIdentifier owner) {
        return DescriptorSpelling.WRITTEN_FOR_WINE.readable().stream()
                .map(Descriptors::parse)
                .map(descriptor -> new SecurityDescriptor(
                        descriptor.owner() == null ? owner : descriptor.owner(),
                        descriptor.group() == null ? SecurityIdentifier.SYSTEM : descriptor.group(),
                        descriptor.dacl(),
                        descriptor.sacl()))
                .toList();
    }

    private static boolean deniesAfterAllowing(SecurityDescriptor descriptor) {
        List<AceType> types = descriptor.isOpenToAll()
                ? List.of()
                : descriptor.dacl().entries().stream()
                        .map(AccessControlEntry::type)
                        .toList();
        int firstAllowing = types.indexOf(AceType.ACCESS_ALLOWED);
        return firstAllowing >= 0 && firstAllowing < types.lastIndexOf(AceType.ACCESS_DENIED);
    }
}
