package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.Winsvc;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;

/** Waits until a service has got where it is going. Its check point, which it counts up, says that it still does. */
final class ServiceWait {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Duration withoutProgress;

    /** @param withoutProgress how long the check point may stay the same */
    ServiceWait(Duration withoutProgress) {
        this.withoutProgress = withoutProgress;
    }

    /**
     * Waits for a state that is not on the way to another one.
     *
     * @param function what was asked for, for the failure
     * @return the status, with that state
     */
    SERVICE_STATUS untilSettled(ServiceHandle service, ServiceFunction function) throws ServiceException {
        SERVICE_STATUS status = look(service);
        int state = status.dwCurrentState;
        int checkPoint = status.dwCheckPoint;
        long progress = System.nanoTime();
        while (isPending(status.dwCurrentState)) {
            if (System.nanoTime() - progress > withoutProgress.toNanos()) {
                throw new ServiceException(function, WinError.ERROR_SERVICE_REQUEST_TIMEOUT);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            status = look(service);
            if (status.dwCurrentState != state || status.dwCheckPoint != checkPoint) {
                state = status.dwCurrentState;
                checkPoint = status.dwCheckPoint;
                progress = System.nanoTime();
            }
        }
        return status;
    }

    private static SERVICE_STATUS look(ServiceHandle service) throws ServiceException {
        SERVICE_STATUS status = new SERVICE_STATUS();
        int error = service.query(status);
        if (error != WinError.ERROR_SUCCESS) {
            throw new ServiceException(ServiceFunction.QUERY_STATUS, error);
        }
        return status;
    }

    private static boolean isPending(int state) {
        return state == Winsvc.SERVICE_START_PENDING
                || state == Winsvc.SERVICE_STOP_PENDING
                || state == Winsvc.SERVICE_CONTINUE_PENDING
                || state == Winsvc.SERVICE_PAUSE_PENDING;
    }
}
