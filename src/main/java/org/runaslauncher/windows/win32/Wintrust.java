package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** wintrust.dll: signatures of files, and the catalogs of signatures. */
public interface Wintrust extends StdCallLibrary {
    Wintrust INSTANCE = SystemLibrary.load("wintrust", Wintrust.class);

    /** What to verify: WINTRUST_ACTION_GENERIC_VERIFY_V2, the policy of signed code. */
    String GENERIC_VERIFY_V2 = "{00AAC56B-CD44-11D0-8CC2-00C04FC295EE}";

    /** DRIVER_ACTION_VERIFY: whose catalogs. All that Windows comes with stand under this name. */
    String DRIVER_ACTION_VERIFY = "{F750E6C3-38EE-11D1-85E5-00C04FC295EE}";

    int WTD_UI_NONE = 2;
    int WTD_REVOKE_NONE = 0;
    int WTD_CHOICE_FILE = 1;
    int WTD_CHOICE_CATALOG = 2;
    int WTD_STATEACTION_VERIFY = 1;
    int WTD_STATEACTION_CLOSE = 2;
    int WTD_REVOCATION_CHECK_NONE = 0x10;
    int WTD_CACHE_ONLY_URL_RETRIEVAL = 0x1000;

    /** What cannot be taken apart is hashed as a whole. */
    int CRYPTCATADMIN_CALCHASH_FLAG_NONCONFORMANT_FILES_FALLBACK_FLAT = 1;

    /** <a href="https://learn.microsoft.com/windows/win32/api/wintrust/nf-wintrust-winverifytrust">API page</a>. */
    int WinVerifyTrust(HANDLE hwnd, GUID pgActionID, WINTRUST_DATA pWVTData);

    /** Null without a state. */
    Pointer WTHelperProvDataFromStateData(HANDLE hStateData);

    Pointer WTHelperGetProvSignerFromChain(
            Pointer pProvData, int idxSigner, boolean fCounterSigner, int idxCounterSigner);

    /** Answers a CRYPT_PROVIDER_CERT. */
    Pointer WTHelperGetProvCertFromChain(Pointer pSgnr, int idxCert);

    boolean CryptCATAdminAcquireContext2(
            PointerByReference phCatAdmin,
            GUID pgSubsystem,
            String pwszHashAlgorithm,
            Pointer pStrongHashPolicy,
            int dwFlags);

    /** With a null hash: how long it will be. */
    boolean CryptCATAdminCalcHashFromFileHandle2(
            Pointer hCatAdmin, HANDLE hFile, IntByReference pcbHash, byte[] pbHash, int dwFlags);

    /** With a context before the next one, which it releases. Null if there is none. */
    Pointer CryptCATAdminEnumCatalogFromHash(
            Pointer hCatAdmin, byte[] pbHash, int cbHash, int dwFlags, PointerByReference phPrevCatInfo);

    /** @param psCatInfo a CATALOG_INFO: its size, and a path of MAX_PATH characters */
    boolean CryptCATCatalogInfoFromContext(Pointer hCatInfo, Pointer psCatInfo, int dwFlags);

    boolean CryptCATAdminReleaseCatalogContext(Pointer hCatAdmin, Pointer hCatInfo, int dwFlags);

    boolean CryptCATAdminReleaseContext(Pointer hCatAdmin, int dwFlags);
}
