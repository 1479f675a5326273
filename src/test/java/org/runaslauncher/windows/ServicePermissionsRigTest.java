package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.windows.win32.Advapi32;

/** The permissions of the service, which the rig keeps: reading, and what reading gives to whom; writing. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class ServicePermissionsRigTest {
    private static final String OTHERS = "O:BAG:BAD:(A;;CCLCSWRPWPDTLOCRSDRCWDWO;;;BA)S:(AU;SA;WDWO;;;WD)";

    private final Rig rig = Rig.ofThisProcess();
    private final WindowsServiceControl control = new WindowsServiceControl();
    private final WindowsServiceChanges changes = new WindowsServiceChanges();

    @AfterEach
    void restore() {
        Rig.ofThisProcess();
    }

    @Test
    void thePermissionsThatWindowsComesWith() {
        ServiceSnapshot snapshot = control.snapshot();
        assertThat(snapshot.permissions()).hasValueSatisfying(now -> {
            assertThat(PermissionTable.compare(now, DefaultPermissions.DACL).isAsExpected())
                    .isTrue();
            assertThat(now.owner()).isEqualTo(SecurityIdentifier.SYSTEM);
            assertThat(now.sacl()).isNull();
        });
        assertThat(snapshot.callerRights()).contains(ServiceRight.of(ServiceRight.ALL_ACCESS));
    }

    @Test
    void unknownAccountsAndAnEntryThatDenies() throws Exception {
        rig.permissions(
                "O:SYG:SYD:(D;;WP;;;BA)(A;;FA;;;BA)(A;;LCRP;;;S-1-5-21-1-2-3-4711)(A;;LC;;;S-1-15-3-1024-1-2-3-4-5-6-7-8)");
        ServiceSnapshot snapshot = control.snapshot();
        assertThat(snapshot.permissions().orElseThrow().dacl().entries()).hasSize(4);
        assertThat(snapshot.callerMayNot(ServiceRight.STOP)).isTrue();
        assertThat(snapshot.callerMay(ServiceRight.START)).isTrue();
    }

    @Test
    void aThousandEntries() throws Exception {
        rig.permissions("O:SYG:SYD:(A;;CCLCRC;;;BA)"
                + IntStream.range(0, 1_000)
                        .mapToObj(i -> "(A;;LC;;;S-1-5-21-1-2-3-" + (5_000 + i) + ")")
                        .collect(Collectors.joining()));
        assertThat(control.snapshot().permissions().orElseThrow().dacl().entries())
                .hasSize(1_001);
    }

    @Test
    void permissionsForEverybody() throws Exception {
        rig.permissions("O:SYG:SYD:NO_ACCESS_CONTROL");
        assertThat(control.snapshot().permissions().orElseThrow().isOpenToAll()).isTrue();
    }

    @Test
    void whatMayNotBeReadIsUnknownAndTheRestIsThere() throws Exception {
        rig.permissions("O:SYG:SYD:(A;;LC;;;BA)");
        ServiceSnapshot onlyState = control.snapshot();
        // Tests before this one may have left it running.
        assertThat(onlyState.status().state()).isIn(ServiceState.STOPPED, ServiceState.RUNNING);
        assertThat(onlyState.status().startType()).isEqualTo(StartType.UNKNOWN);
        assertThat(onlyState.permissions()).isEmpty();
        assertThat(onlyState.callerRights()).isEmpty();

        rig.permissions("O:SYG:SYD:(A;;CCRC;;;BA)");
        ServiceSnapshot withoutState = control.snapshot();
        assertThat(withoutState.status().state()).isEqualTo(ServiceState.UNKNOWN);
        assertThat(withoutState.status().startType()).isEqualTo(StartType.MANUAL);
        assertThat(withoutState.account()).contains("LocalSystem");
        assertThat(withoutState.callerRights())
                .contains(ServiceRight.of(ServiceRight.QUERY_CONFIG.mask() | ServiceRight.READ_CONTROL.mask()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O:SYG:SYD:", "no descriptor"})
    void nothingCanBeRead(String sddl) throws Exception {
        rig.permissions(sddl);
        ServiceSnapshot snapshot = control.snapshot();
        assertThat(snapshot.status().startType()).isEqualTo(StartType.UNKNOWN);
        assertThat(snapshot.callerRights()).isEmpty();
    }

    @Test
    void onlyWhoMayDoWhatIsWritten() throws Exception {
        rig.permissions(OTHERS);
        changes.setPermissions(DefaultPermissions.DACL);
        SecurityDescriptor before = SecurityDescriptor.parse(OTHERS);
        SecurityDescriptor now = stored();
        assertThat(now.dacl().entries())
                .isEqualTo(DefaultPermissions.DACL.dacl().entries());
        assertThat(now.owner()).isEqualTo(before.owner());
        assertThat(now.group()).isEqualTo(before.group());
        assertThat(now.sacl()).isEqualTo(before.sacl());
        assertThat(control.snapshot().permissions().orElseThrow().dacl().entries())
                .isEqualTo(DefaultPermissions.DACL.dacl().entries());
    }

    @Test
    void whatIsRecordedIsWrittenTooIfItIsGiven() throws Exception {
        rig.permissions(OTHERS);
        changes.setPermissions(DefaultPermissions.WITH_AUDITING);
        assertThat(stored().sacl()).isEqualTo(DefaultPermissions.WITH_AUDITING.sacl());
        assertThat(stored().owner()).isEqualTo(SecurityIdentifier.ADMINISTRATORS);
    }

    @Test
    void thePrivilegeToRecordIsGivenBack() throws Exception {
        changes.setPermissions(DefaultPermissions.WITH_AUDITING);
        try (ServiceHandle manager = ServiceHandle.openManager();
                ServiceHandle service = manager.openService(Advapi32.ACCESS_SYSTEM_SECURITY)) {
            assertThat(service).isNull();
        }
    }

    @Test
    void withoutTheRightNothingIsWritten() throws Exception {
        rig.permissions("O:SYG:SYD:(A;;CCLCSWRPRC;;;BA)");
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> changes.setPermissions(DefaultPermissions.DACL))
                .satisfies(e -> {
                    assertThat(e.function()).isEqualTo(ServiceFunction.OPEN_SERVICE);
                    assertThat(e.code()).isEqualTo(5);
                });
        assertThat(rig.permissions().orElseThrow()).contains("CCLCSWRPRC");
    }

    private SecurityDescriptor stored() throws Exception {
        return SecurityDescriptor.parse(rig.permissions().orElseThrow());
    }
}
