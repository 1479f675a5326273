package org.runaslauncher.seclogon.repair;

import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;

/**
 * The service control manager, asked to change the Secondary Logon service. Implemented in {@code windows}. Each call may take half a minute:
 * never on the event thread. What is already as it is asked for is no error.
 */
public interface ServiceChanges {
    /** Starts the service, and returns when it runs. */
    void start() throws ServiceException;

    /** Stops the service, and returns when it has stopped. */
    void stop() throws ServiceException;

    /** Ends a pause. */
    void resume() throws ServiceException;

    /** @param startType not {@link StartType#UNKNOWN} */
    void setStartType(StartType startType) throws ServiceException;

    /** Lets the service run as the system (LocalSystem). */
    void resetAccount() throws ServiceException;

    /**
     * Reads who may do what and what is recorded, which takes the right to manage auditing.
     *
     * @return with an empty list of what is recorded if there is none
     */
    SecurityDescriptor permissionsWithAuditing() throws ServiceException;

    /** Writes who may do what; and what is recorded too, if the descriptor says so. Owner and group stay. */
    void setPermissions(SecurityDescriptor permissions) throws ServiceException;
}
