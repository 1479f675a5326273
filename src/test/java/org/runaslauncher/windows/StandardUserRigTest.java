package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** In a process whose token has the group of the administrators only to be denied something. */
@Tag("rig")
@Tag("standard-user")
@EnabledOnOs(OS.WINDOWS)
class StandardUserRigTest {
    private final Rig rig = Rig.ofThisProcess();
    private final WindowsServiceControl control = new WindowsServiceControl();
    private final WindowsServiceChanges changes = new WindowsServiceChanges();

    @Test
    void heIsNotElevated() {
        AccessToken token = ProcessToken.read().orElseThrow();
        assertThat(token.denyOnly()).contains(SecurityIdentifier.ADMINISTRATORS);
        assertThat(token.identifiers())
                .contains(SecurityIdentifier.AUTHENTICATED_USERS, SecurityIdentifier.EVERYONE)
                .doesNotContain(SecurityIdentifier.ADMINISTRATORS);
        assertThat(new WindowsElevation(Path.of("C:\\")).isElevated()).isFalse();
    }

    @Test
    void heSeesAllAndMayStart() {
        ServiceSnapshot snapshot = control.snapshot();
        assertThat(snapshot.readiness()).isEqualTo(Readiness.STARTS_ON_DEMAND);
        assertThat(snapshot.callerMay(ServiceRight.START)).isTrue();
        assertThat(snapshot.callerMayNot(ServiceRight.STOP)).isTrue();
        assertThat(snapshot.callerMayNot(ServiceRight.WRITE_DAC)).isTrue();
        assertThat(snapshot.account()).contains("LocalSystem");
    }

    @Test
    void theFaultOfTheArticleIsSeen() {
        rig.permissions("O:SYG:SYD:(A;;FA;;;BA)(A;;CCLCSWLOCRRC;;;AU)");
        assertThat(control.snapshot().readiness()).isEqualTo(Readiness.NOT_STARTABLE);
        failsWith(ServiceFunction.OPEN_SERVICE, changes::start);
    }

    @Test
    void whatAdministratorsAreDeniedHeIsDeniedToo() {
        rig.permissions("O:SYG:SYD:(D;;RP;;;BA)(A;;CCLCSWRPLOCRRC;;;AU)");
        assertThat(control.snapshot().callerMayNot(ServiceRight.START)).isTrue();
    }

    @Test
    void heChangesNothing() {
        failsWith(ServiceFunction.OPEN_SERVICE, changes::stop);
        failsWith(ServiceFunction.OPEN_SERVICE, () -> changes.setStartType(StartType.DISABLED));
        failsWith(ServiceFunction.OPEN_SERVICE, changes::resetAccount);
        failsWith(ServiceFunction.OPEN_SERVICE, () -> changes.setPermissions(DefaultPermissions.DACL));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> changes.setPermissions(DefaultPermissions.WITH_AUDITING));
        assertThat(control.status().startType()).isEqualTo(StartType.MANUAL);
    }

    private static void failsWith(ServiceFunction function, ThrowingCallable call) {
        assertThatExceptionOfType(ServiceException.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.function()).isEqualTo(function);
            assertThat(e.code()).isEqualTo(5);
        });
    }
}
