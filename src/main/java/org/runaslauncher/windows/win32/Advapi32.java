package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.platform.win32.WinNT.LUID;
import com.sun.jna.platform.win32.WinNT.TOKEN_PRIVILEGES;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.platform.win32.Winsvc.SC_HANDLE;
import com.sun.jna.platform.win32.Winsvc.SERVICE_STATUS;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** advapi32.dll. */
public interface Advapi32 extends StdCallLibrary {
    Advapi32 INSTANCE = SystemLibrary.load("advapi32", Advapi32.class);

    int LOGON_WITH_PROFILE = 1;
    int LOGON_NETCREDENTIALS_ONLY = 2;

    int SC_MANAGER_CONNECT = 0x1;
    int SERVICE_NO_CHANGE = -1;

    int ACCESS_SYSTEM_SECURITY = 0x01000000;

    int OWNER_SECURITY_INFORMATION = 0x1;
    int GROUP_SECURITY_INFORMATION = 0x2;
    int DACL_SECURITY_INFORMATION = 0x4;
    int SACL_SECURITY_INFORMATION = 0x8;
    int SDDL_REVISION_1 = 1;
    int SE_FILE_OBJECT = 1;

    int TOKEN_QUERY = 0x8;
    int TOKEN_ADJUST_PRIVILEGES = 0x20;
    int TOKEN_USER = 1;
    int TOKEN_GROUPS = 2;
    int TOKEN_PRIVILEGES_CLASS = 3;
    int SE_GROUP_ENABLED = 0x4;
    int SE_GROUP_USE_FOR_DENY_ONLY = 0x10;
    int SE_PRIVILEGE_ENABLED = 0x2;

    int KEY_QUERY_VALUE = 0x1;
    int KEY_SET_VALUE = 0x2;
    int KEY_CREATE_SUB_KEY = 0x4;
    int KEY_ENUMERATE_SUB_KEYS = 0x8;
    int KEY_WOW64_64KEY = 0x100;
    int REG_OPTION_OPEN_LINK = 0x8;
    int READ_CONTROL = 0x20000;
    int REG_CREATED_NEW_KEY = 1;
    int REG_SZ = 1;
    int REG_EXPAND_SZ = 2;
    int REG_DWORD = 4;
    int REG_MULTI_SZ = 7;
    int RRF_RT_REG_SZ = 0x2;
    int RRF_RT_REG_EXPAND_SZ = 0x4;
    int RRF_RT_REG_DWORD = 0x10;
    int RRF_RT_REG_MULTI_SZ = 0x20;
    int RRF_NOEXPAND = 0x10000000;

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

    /** <a href="https://learn.microsoft.com/windows/win32/api/winsvc/nf-winsvc-changeserviceconfigw">API page</a>. */
    boolean ChangeServiceConfigW(
            SC_HANDLE hService,
            int dwServiceType,
            int dwStartType,
            int dwErrorControl,
            String lpBinaryPathName,
            String lpLoadOrderGroup,
            IntByReference lpdwTagId,
            String lpDependencies,
            String lpServiceStartName,
            String lpPassword,
            String lpDisplayName);

    boolean StartServiceW(SC_HANDLE hService, int dwNumServiceArgs, Pointer lpServiceArgVectors);

    boolean ControlService(SC_HANDLE hService, int dwControl, SERVICE_STATUS lpServiceStatus);

    boolean QueryServiceObjectSecurity(
            SC_HANDLE hService,
            int dwSecurityInformation,
            Pointer lpSecurityDescriptor,
            int cbBufSize,
            IntByReference pcbBytesNeeded);

    boolean SetServiceObjectSecurity(SC_HANDLE hService, int dwSecurityInformation, Pointer lpSecurityDescriptor);

    boolean CloseServiceHandle(SC_HANDLE hSCObject);

    /** What it answers is freed with LocalFree. */
    boolean ConvertSecurityDescriptorToStringSecurityDescriptorW(
            Pointer SecurityDescriptor,
            int RequestedStringSDRevision,
            int SecurityInformation,
            PointerByReference StringSecurityDescriptor,
            IntByReference StringSecurityDescriptorLen);

    /** What it answers is freed with LocalFree. */
    boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
            String StringSecurityDescriptor,
            int StringSDRevision,
            PointerByReference SecurityDescriptor,
            IntByReference SecurityDescriptorSize);

    /** What it answers is freed with LocalFree. */
    boolean ConvertSidToStringSidW(Pointer Sid, PointerByReference StringSid);

    /** What it answers is freed with LocalFree. */
    boolean ConvertStringSidToSidW(String StringSid, PointerByReference Sid);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupaccountnamew">API page</a>. Asks domain controllers too, which
     * may take long. The sizes count bytes, and characters with the terminating zero.
     */
    boolean LookupAccountNameW(
            String lpSystemName,
            String lpAccountName,
            Pointer Sid,
            IntByReference cbSid,
            char[] ReferencedDomainName,
            IntByReference cchReferencedDomainName,
            IntByReference peUse);

    boolean LookupAccountSidW(
            String lpSystemName,
            Pointer Sid,
            char[] Name,
            IntByReference cchName,
            char[] ReferencedDomainName,
            IntByReference cchReferencedDomainName,
            IntByReference peUse);

    /** Answers a Win32 code; the security descriptor is freed with LocalFree, the other answers are parts of it. */
    int GetNamedSecurityInfoW(
            String pObjectName,
            int ObjectType,
            int SecurityInfo,
            PointerByReference ppsidOwner,
            PointerByReference ppsidGroup,
            PointerByReference ppDacl,
            PointerByReference ppSacl,
            PointerByReference ppSecurityDescriptor);

    boolean OpenProcessToken(HANDLE ProcessHandle, int DesiredAccess, PointerByReference TokenHandle);

    boolean GetTokenInformation(
            HANDLE TokenHandle,
            int TokenInformationClass,
            Pointer TokenInformation,
            int TokenInformationLength,
            IntByReference ReturnLength);

    boolean LookupPrivilegeValueW(String lpSystemName, String lpName, LUID lpLuid);

    /** Succeeds with the last error ERROR_NOT_ALL_ASSIGNED if the token lacks the privilege. */
    boolean AdjustTokenPrivileges(
            HANDLE TokenHandle,
            boolean DisableAllPrivileges,
            TOKEN_PRIVILEGES NewState,
            int BufferLength,
            TOKEN_PRIVILEGES PreviousState,
            IntByReference ReturnLength);

    /** Answers a Win32 code. */
    int RegGetValueW(
            HKEY hkey,
            String lpSubKey,
            String lpValue,
            int dwFlags,
            IntByReference pdwType,
            Pointer pvData,
            IntByReference pcbData);

    int RegQueryValueExW(
            HKEY hKey,
            String lpValueName,
            IntByReference lpReserved,
            IntByReference lpType,
            Pointer lpData,
            IntByReference lpcbData);

    /** Answers a Win32 code, as all functions of the registry. */
    int RegOpenKeyExW(HKEY hKey, String lpSubKey, int ulOptions, int samDesired, HKEYByReference phkResult);

    int RegCreateKeyExW(
            HKEY hKey,
            String lpSubKey,
            int Reserved,
            String lpClass,
            int dwOptions,
            int samDesired,
            SECURITY_ATTRIBUTES lpSecurityAttributes,
            HKEYByReference phkResult,
            IntByReference lpdwDisposition);

    int RegEnumKeyExW(
            HKEY hKey,
            int dwIndex,
            char[] lpName,
            IntByReference lpcchName,
            IntByReference lpReserved,
            char[] lpClass,
            IntByReference lpcchClass,
            Pointer lpftLastWriteTime);

    int RegGetKeySecurity(
            HKEY hKey, int SecurityInformation, Pointer pSecurityDescriptor, IntByReference lpcbSecurityDescriptor);

    int RegSetValueExW(HKEY hKey, String lpValueName, int Reserved, int dwType, Pointer lpData, int cbData);

    int RegDeleteValueW(HKEY hKey, String lpValueName);

    /** Deletes a key with its values; one that has keys in it is refused with ERROR_ACCESS_DENIED. */
    int RegDeleteKeyExW(HKEY hKey, String lpSubKey, int samDesired, int Reserved);

    int RegQueryInfoKeyW(
            HKEY hKey,
            char[] lpClass,
            IntByReference lpcchClass,
            IntByReference lpReserved,
            IntByReference lpcSubKeys,
            IntByReference lpcbMaxSubKeyLen,
            IntByReference lpcbMaxClassLen,
            IntByReference lpcValues,
            IntByReference lpcbMaxValueNameLen,
            IntByReference lpcbMaxValueLen,
            IntByReference lpcbSecurityDescriptor,
            Pointer lpftLastWriteTime);

    int RegDeleteTreeW(HKEY hKey, String lpSubKey);

    int RegCloseKey(HKEY hKey);
}
