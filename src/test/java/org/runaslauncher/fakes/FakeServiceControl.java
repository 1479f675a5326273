package org.runaslauncher.fakes;

import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.ServiceStatus;
import org.runaslauncher.seclogon.StartType;

/** A Secondary Logon service that is as it is told to be. */
public final class FakeServiceControl implements ServiceControl {
    /** Between the question and the answer. */
    public final Gate gate = new Gate();

    private volatile ServiceStatus status = new ServiceStatus(ServiceState.RUNNING, StartType.MANUAL);

    public void set(ServiceState state, StartType startType) {
        status = new ServiceStatus(state, startType);
    }

    @Override
    public ServiceStatus status() {
        gate.pass();
        return status;
    }
}
