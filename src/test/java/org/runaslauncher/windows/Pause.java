package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.windows.win32.Advapi32;

/** Pauses the service, which the product never does, and Wine's {@code net} cannot. */
final class Pause {
    private Pause() {}

    static void ofTheService() {
        try (ServiceHandle manager = ServiceHandle.openManager();
                ServiceHandle service = manager.openService(ServiceRight.PAUSE_CONTINUE.mask())) {
            assertThat(Advapi32.INSTANCE.ControlService(
                            service.handle(), Winsvc.SERVICE_CONTROL_PAUSE, new SERVICE_STATUS()))
                    .as("ControlService")
                    .isTrue();
        }
    }
}
