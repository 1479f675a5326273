package org.runaslauncher.windows.win32;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** msi.dll. */
public interface Msi extends StdCallLibrary {
    Msi INSTANCE = SystemLibrary.load("msi", Msi.class);

    int ERROR_SUCCESS = 0;
    int INSTALLSTATE_LOCAL = 3;
    int INSTALLSTATE_SOURCE = 4;

    /** Length of a GUID in braces, with its terminating zero. */
    int GUID_CHARS = 39;

    /** MAX_FEATURE_CHARS and a terminating zero. */
    int FEATURE_CHARS = 39;

    /**
     * Only examines the file (<a href="https://learn.microsoft.com/windows/win32/api/msi/nf-msi-msigetshortcuttargetw">API page</a>). The buffers have
     * the sizes above. Answers an error code.
     */
    int MsiGetShortcutTargetW(String szShortcutPath, char[] szProductCode, char[] szFeatureId, char[] szComponentCode);

    /**
     * Only looks (<a href="https://learn.microsoft.com/windows/win32/api/msi/nf-msi-msigetcomponentpathw">API page</a>): whoever wants it installed
     * has to call MsiUseFeature and MsiConfigureFeature before. Answers an INSTALLSTATE.
     */
    int MsiGetComponentPathW(String szProduct, String szComponent, char[] lpPathBuf, IntByReference pcchBuf);
}
