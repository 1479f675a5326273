package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Functions of advapi32.dll about tokens, for tests only. */
interface SecurityAdvapi32 extends StdCallLibrary {
    SecurityAdvapi32 INSTANCE = Native.load("advapi32", SecurityAdvapi32.class, W32APIOptions.UNICODE_OPTIONS);

    int TOKEN_DUPLICATE = 0x2;
    int TOKEN_QUERY = 0x8;

    int TOKEN_USER = 1;
    int TOKEN_GROUPS = 2;

    int SECURITY_IMPERSONATION = 2;
    int TOKEN_IMPERSONATION = 2;

    boolean OpenProcessToken(Pointer ProcessHandle, int DesiredAccess, PointerByReference TokenHandle);

    boolean CreateRestrictedToken(
            Pointer ExistingTokenHandle,
            int Flags,
            int DisableSidCount,
            Pointer SidsToDisable,
            int DeletePrivilegeCount,
            Pointer PrivilegesToDelete,
            int RestrictedSidCount,
            Pointer SidsToRestrict,
            PointerByReference NewTokenHandle);

    boolean DuplicateTokenEx(
            Pointer hExistingToken,
            int dwDesiredAccess,
            Pointer lpTokenAttributes,
            int ImpersonationLevel,
            int TokenType,
            PointerByReference phNewToken);

    boolean GetTokenInformation(
            Pointer TokenHandle,
            int TokenInformationClass,
            Pointer TokenInformation,
            int TokenInformationLength,
            IntByReference ReturnLength);

    /** GenericMapping: read, write, execute, all. */
    boolean AccessCheck(
            Pointer pSecurityDescriptor,
            Pointer ClientToken,
            int DesiredAccess,
            int[] GenericMapping,
            Pointer PrivilegeSet,
            IntByReference PrivilegeSetLength,
            IntByReference GrantedAccess,
            IntByReference AccessStatus);
}
