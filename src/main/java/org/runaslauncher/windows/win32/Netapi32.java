package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** netapi32.dll. The functions answer an error code; what they put into a buffer of their own is freed with {@link #NetApiBufferFree}. */
public interface Netapi32 extends StdCallLibrary {
    Netapi32 INSTANCE = SystemLibrary.load("netapi32", Netapi32.class);

    int NERR_SUCCESS = 0;
    int FILTER_NORMAL_ACCOUNT = 0x2;
    int UF_ACCOUNTDISABLE = 0x2;

    /** SID_NAME_USE (winnt.h). */
    int SID_TYPE_USER = 1;

    int SID_TYPE_GROUP = 2;
    int SID_TYPE_ALIAS = 4;

    /** NETSETUP_JOIN_STATUS (lmjoin.h). */
    int NET_SETUP_DOMAIN_NAME = 3;

    /** <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netuserenum">API page</a>. */
    int NetUserEnum(
            String servername,
            int level,
            int filter,
            PointerByReference bufptr,
            int prefmaxlen,
            IntByReference entriesread,
            IntByReference totalentries,
            PointerByReference resume_handle);

    int NetUserGetInfo(String servername, String username, int level, PointerByReference bufptr);

    int NetLocalGroupEnum(
            String servername,
            int level,
            PointerByReference bufptr,
            int prefmaxlen,
            IntByReference entriesread,
            IntByReference totalentries,
            PointerByReference resumehandle);

    /** <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netlocalgroupgetmembers">API page</a>. */
    int NetLocalGroupGetMembers(
            String servername,
            String localgroupname,
            int level,
            PointerByReference bufptr,
            int prefmaxlen,
            IntByReference entriesread,
            IntByReference totalentries,
            PointerByReference resumehandle);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netuserchangepassword">API page</a>.
     *
     * @param oldpassword zero-terminated wide characters that the caller wipes, as the new ones
     */
    int NetUserChangePassword(String domainname, String username, Pointer oldpassword, Pointer newpassword);

    /** <a href="https://learn.microsoft.com/windows/win32/api/lmaccess/nf-lmaccess-netusermodalsget">API page</a>. */
    int NetUserModalsGet(String servername, int level, PointerByReference bufptr);

    /** <a href="https://learn.microsoft.com/windows/win32/api/lmjoin/nf-lmjoin-netgetjoininformation">API page</a>. */
    int NetGetJoinInformation(String lpServer, PointerByReference lpNameBuffer, IntByReference BufferType);

    int NetApiBufferFree(Pointer Buffer);
}
