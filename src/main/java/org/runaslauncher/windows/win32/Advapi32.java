package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** advapi32.dll. */
public interface Advapi32 extends StdCallLibrary {
    Advapi32 INSTANCE = SystemLibrary.load("advapi32", Advapi32.class);

    int LOGON_WITH_PROFILE = 1;
    int LOGON_NETCREDENTIALS_ONLY = 2;

    int SC_MANAGER_CONNECT = 0x1;
    int SERVICE_QUERY_CONFIG = 0x1;
    int SERVICE_QUERY_STATUS = 0x4;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithlogonw">API page</a>.
     *
     * @param lpPassword zero-terminated wide characters that the caller wipes
     * @param lpCommandLine zero-terminated wide characters; Windows writes into them
     */
    boolean CreateProcessWithLogonW(
            String lpUsername,
            String lpDomain,
            Pointer lpPassword,
            int dwLogonFlags,
            String lpApplicationName,
            Pointer lpCommandLine,
            int dwCreationFlags,
            Pointer lpEnvironment,
            String lpCurrentDirectory,
            STARTUPINFO lpStartupInfo,
            PROCESS_INFORMATION lpProcessInformation);

    SC_HANDLE OpenSCManagerW(String lpMachineName, String lpDatabaseName, int dwDesiredAccess);

    SC_HANDLE OpenServiceW(SC_HANDLE hSCManager, String lpServiceName, int dwDesiredAccess);

    boolean QueryServiceStatus(SC_HANDLE hService, SERVICE_STATUS lpServiceStatus);

    boolean QueryServiceConfigW(
            SC_HANDLE hService, Pointer lpServiceConfig, int cbBufSize, IntByReference pcbBytesNeeded);

    boolean CloseServiceHandle(SC_HANDLE hSCObject);
}
