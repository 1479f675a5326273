package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** userenv.dll: profiles and environments of accounts. */
public interface Userenv extends StdCallLibrary {
    Userenv INSTANCE = SystemLibrary.load("userenv", Userenv.class);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/userenv/nf-userenv-createenvironmentblock">API page</a>. The block is freed with
     * DestroyEnvironmentBlock.
     */
    boolean CreateEnvironmentBlock(PointerByReference lpEnvironment, HANDLE hToken, boolean bInherit);

    boolean DestroyEnvironmentBlock(Pointer lpEnvironment);

    /** <a href="https://learn.microsoft.com/windows/win32/api/userenv/nf-userenv-loaduserprofilew">API page</a>. */
    boolean LoadUserProfileW(HANDLE hToken, PROFILEINFOW lpProfileInfo);

    /** Closes hProfile too. */
    boolean UnloadUserProfile(HANDLE hToken, Pointer hProfile);
}
