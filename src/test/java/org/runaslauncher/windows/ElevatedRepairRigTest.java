package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.elevation.ServiceRepair;
import org.runaslauncher.rig.Rig;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.repair.Repair;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.settings.Policies;

/** The whole way from a standard user by way of the question for consent to RunAsLauncher.exe as the helper, and back. */
@Tag("rig")
@Tag("standard-user")
@EnabledOnOs(OS.WINDOWS)
class ElevatedRepairRigTest {
    private static final Path APPLICATION = Path.of(System.getProperty("application.folder", "."));

    /** The fault of KB 977513. */
    private static final String FAULTY = "O:SYG:SYD:(A;;FA;;;SY)(A;;FA;;;BA)(A;;CCLCSWLOCRRC;;;AU)";

    private final Rig rig = Rig.ofThisProcess();
    private final WindowsServiceControl control = new WindowsServiceControl();
    private final ServiceRepair repair = new ServiceRepair(
            new Repair(control, new WindowsServiceChanges(), new RegistryUndoStore()),
            new WindowsElevation(APPLICATION),
            () -> Policies.NONE);

    @BeforeEach
    void plantTheFault() {
        rig.permissions(FAULTY);
        assertThat(control.snapshot().readiness()).isEqualTo(Readiness.NOT_STARTABLE);
    }

    @AfterEach
    void restore() {
        Rig.ofThisProcess();
        repair.carryOut(Remedy.STOP, false);
    }

    @Test
    void theFaultIsRepairedAndUndone() {
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS, false)).isEqualTo(RepairOutcome.DONE);
        assertThat(control.snapshot().permissions()).hasValueSatisfying(now -> assertThat(
                        PermissionTable.compare(now, DefaultPermissions.DACL).isAsExpected())
                .isTrue());
        assertThat(control.snapshot().status().state()).isEqualTo(ServiceState.RUNNING);
        assertThat(new RegistryUndoStore().saved()).isPresent();

        assertThat(repair.carryOut(Remedy.UNDO, false)).isEqualTo(RepairOutcome.DONE);
        assertThat(new RegistryUndoStore().saved()).isEmpty();
    }

    @Test
    void theUserSaysNo() {
        rig.say("uac=refused");
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS, false))
                .isEqualTo(RepairOutcome.of(RepairResult.CANCELLED));
        assertThat(rig.permissions()).contains(FAULTY);
    }

    @Test
    void whatFailsInTheHelperComesBackWithFunctionAndCode() {
        rig.say("start-fails=1068");
        assertThat(repair.carryOut(Remedy.START, false))
                .isEqualTo(new RepairOutcome(RepairResult.FAILED, ServiceFunction.START, 1068));
    }

    @Test
    void fromAFolderThatOthersCanWriteNobodyIsAsked() {
        rig.say("file-security=O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;BU)");
        assertThat(repair.carryOut(Remedy.RESET_PERMISSIONS, false))
                .isEqualTo(RepairOutcome.of(RepairResult.UNSAFE_FOLDER));
        assertThat(rig.elevations()).isEmpty();
    }
}
