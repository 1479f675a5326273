package org.runaslauncher.seclogon;

/** The service control manager. Implemented in {@code windows}. Calls may take long: never on the event thread. */
public interface ServiceControl {
    /** Looks at the Secondary Logon service; what cannot be read is {@code UNKNOWN}. */
    ServiceStatus status();

    /** Looks at all that a diagnosis is made from; what cannot be read is empty. Costs a few milliseconds. */
    ServiceSnapshot snapshot();
}
