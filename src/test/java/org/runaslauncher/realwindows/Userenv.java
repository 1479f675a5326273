package org.runaslauncher.realwindows;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** userenv.dll: profiles of accounts. */
public interface Userenv extends StdCallLibrary {
    Userenv INSTANCE = Native.load("userenv", Userenv.class, W32APIOptions.UNICODE_OPTIONS);

    boolean DeleteProfileW(String lpSidString, String lpProfilePath, String lpComputerName);
}
