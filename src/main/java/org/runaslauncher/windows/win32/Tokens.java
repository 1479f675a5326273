package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.PROCESS_INFORMATION;
import com.sun.jna.platform.win32.WinBase.STARTUPINFO;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** advapi32.dll: tokens of other accounts, or with less rights, and processes with such a token. */
public interface Tokens extends StdCallLibrary {
    Tokens INSTANCE = SystemLibrary.load("advapi32", Tokens.class);

    int LOGON32_LOGON_INTERACTIVE = 2;
    int LOGON32_LOGON_NEW_CREDENTIALS = 9;
    int LOGON32_PROVIDER_DEFAULT = 0;
    /** The only one that knows NEW_CREDENTIALS. */
    int LOGON32_PROVIDER_WINNT50 = 3;

    int SAFER_SCOPEID_USER = 2;
    int SAFER_LEVELID_NORMALUSER = 0x20000;
    int SAFER_LEVEL_OPEN = 1;

    int TOKEN_INTEGRITY_LEVEL = 25;
    int SE_GROUP_INTEGRITY = 0x20;
    int SECURITY_MANDATORY_MEDIUM_RID = 0x2000;

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-logonuserw">API page</a>. The token is closed with CloseHandle.
     *
     * @param lpszPassword zero-terminated wide characters that the caller wipes
     */
    boolean LogonUserW(
            String lpszUsername,
            String lpszDomain,
            Pointer lpszPassword,
            int dwLogonType,
            int dwLogonProvider,
            PointerByReference phToken);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessasuserw">API page</a>.
     *
     * @param lpCommandLine zero-terminated wide characters; Windows writes into them
     * @param lpEnvironment NULL means that of the caller
     */
    boolean CreateProcessAsUserW(
            HANDLE hToken,
            String lpApplicationName,
            Pointer lpCommandLine,
            Pointer lpProcessAttributes,
            Pointer lpThreadAttributes,
            boolean bInheritHandles,
            int dwCreationFlags,
            Pointer lpEnvironment,
            String lpCurrentDirectory,
            STARTUPINFO lpStartupInfo,
            PROCESS_INFORMATION lpProcessInformation);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createprocesswithtokenw">API page</a>.
     *
     * @param lpCommandLine zero-terminated wide characters; Windows writes into them
     * @param lpEnvironment NULL means that of the account
     */
    boolean CreateProcessWithTokenW(
            HANDLE hToken,
            int dwLogonFlags,
            String lpApplicationName,
            Pointer lpCommandLine,
            int dwCreationFlags,
            Pointer lpEnvironment,
            String lpCurrentDirectory,
            STARTUPINFO lpStartupInfo,
            PROCESS_INFORMATION lpProcessInformation);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/winsafer/nf-winsafer-safercreatelevel">API page</a>. The level is closed with
     * SaferCloseLevel.
     */
    boolean SaferCreateLevel(
            int dwScopeId, int dwLevelId, int OpenFlags, PointerByReference pLevelHandle, Pointer lpReserved);

    /** <a href="https://learn.microsoft.com/windows/win32/api/winsafer/nf-winsafer-safercomputetokenfromlevel">API page</a>. */
    boolean SaferComputeTokenFromLevel(
            Pointer LevelHandle,
            HANDLE InAccessToken,
            PointerByReference OutAccessToken,
            int dwFlags,
            Pointer lpReserved);

    boolean SaferCloseLevel(Pointer hLevelHandle);

    boolean SetTokenInformation(
            HANDLE TokenHandle, int TokenInformationClass, Pointer TokenInformation, int TokenInformationLength);
}
