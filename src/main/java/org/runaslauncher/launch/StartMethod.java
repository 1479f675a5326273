package org.runaslauncher.launch;

/** By which Windows functions a program is started as the following user: which of them work depends on who calls. */
public enum StartMethod {
    /**
     * {@code CreateProcessWithLogonW}, through the Secondary Logon service: for everybody who is logged on to a desktop
     * (<a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithlogonw">API page</a>).
     */
    SECONDARY_LOGON,
    /**
     * {@code LogonUserW} and {@code CreateProcessWithTokenW}, through the same service: for a service that may impersonate
     * (<a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithtokenw">API page</a>).
     */
    TOKEN_THROUGH_SECONDARY_LOGON,
    /**
     * {@code LogonUserW}, {@code LoadUserProfileW}, {@code CreateEnvironmentBlock} and {@code CreateProcessAsUserW}: for Local System, which may
     * not call the first one. The Secondary Logon service is not needed
     * (<a href="https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessasuserw">API page</a>).
     */
    TOKEN
}
