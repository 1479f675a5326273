package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.WinBase;
import org.runaslauncher.program.about.About;
import org.runaslauncher.program.about.Signature;
import org.runaslauncher.windows.win32.Crypt32;
import org.runaslauncher.windows.win32.WINTRUST_DATA;
import org.runaslauncher.windows.win32.Wintrust;

/** One question to WinVerifyTrust, and what it has kept in mind to answer it, forgotten with this object. */
final class TrustCheck implements AutoCloseable {
    private static final int LONGEST_NAME = 512;
    private static final int CERTIFICATE_IN_PROVIDER_CERT = 8;

    private final GUID action = new GUID(Wintrust.GENERIC_VERIFY_V2);
    private final WINTRUST_DATA data = new WINTRUST_DATA();

    /** Keeps the subject's memory alive as long as Windows may look at it. */
    private final Structure subject;

    private final int result;

    /** @param choice what the subject is: WTD_CHOICE_FILE or another one */
    TrustCheck(int choice, Structure subject) {
        this.subject = subject;
        subject.write();
        data.dwUIChoice = Wintrust.WTD_UI_NONE;
        data.fdwRevocationChecks = Wintrust.WTD_REVOKE_NONE;
        data.dwUnionChoice = choice;
        data.pSubject = subject.getPointer();
        data.dwStateAction = Wintrust.WTD_STATEACTION_VERIFY;
        // Nothing is fetched, neither lists of revoked certificates nor missing ones: only what this computer has
        // already.
        data.dwProvFlags = Wintrust.WTD_REVOCATION_CHECK_NONE | Wintrust.WTD_CACHE_ONLY_URL_RETRIEVAL;
        result = verify();
    }

    Signature signature() {
        return TrustResults.of(result);
    }

    /** What is known of a file, with this answer. */
    About addTo(About about) {
        if (signature() != Signature.VALID) {
            return about.signed(signature());
        }
        String signer = signer();
        // A signature by nobody is none that could be shown.
        return signer.isBlank() ? about.signed(Signature.UNKNOWN) : about.signedBy(signer);
    }

    /** The name in the certificate that the file was signed with; empty if there is none. */
    private String signer() {
        Pointer provider = Wintrust.INSTANCE.WTHelperProvDataFromStateData(data.hWVTStateData);
        Pointer signer =
                provider == null ? null : Wintrust.INSTANCE.WTHelperGetProvSignerFromChain(provider, 0, false, 0);
        Pointer found = signer == null ? null : Wintrust.INSTANCE.WTHelperGetProvCertFromChain(signer, 0);
        Pointer certificate = found == null ? null : found.getPointer(CERTIFICATE_IN_PROVIDER_CERT);
        if (certificate == null) {
            return "";
        }
        char[] name = new char[LONGEST_NAME];
        int length = Crypt32.INSTANCE.CertGetNameStringW(
                certificate, Crypt32.CERT_NAME_SIMPLE_DISPLAY_TYPE, 0, null, name, LONGEST_NAME);
        return new String(name, 0, Math.max(0, length - 1));
    }

    private int verify() {
        return Wintrust.INSTANCE.WinVerifyTrust(WinBase.INVALID_HANDLE_VALUE, action, data);
    }

    @Override
    public void close() {
        data.dwStateAction = Wintrust.WTD_STATEACTION_CLOSE;
        verify();
        subject.clear();
    }
}
