package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;

/** crypt32.dll. */
public interface Crypt32 extends StdCallLibrary {
    Crypt32 INSTANCE = SystemLibrary.load("crypt32", Crypt32.class);

    int CERT_NAME_SIMPLE_DISPLAY_TYPE = 4;

    /** Answers the number of characters with the terminating zero; 1 for no name. */
    int CertGetNameStringW(
            Pointer pCertContext, int dwType, int dwFlags, Pointer pvTypePara, char[] pszNameString, int cchNameString);
}
