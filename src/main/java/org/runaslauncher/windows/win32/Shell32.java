package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.ShellAPI.SHELLEXECUTEINFO;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;

/** shell32.dll. */
public interface Shell32 extends StdCallLibrary {
    Shell32 INSTANCE = SystemLibrary.load("shell32", Shell32.class);

    int SEE_MASK_NOCLOSEPROCESS = 0x40;
    int SEE_MASK_NOASYNC = 0x100;
    int SEE_MASK_FLAG_NO_UI = 0x400;
    int SEE_MASK_UNICODE = 0x4000;

    int SIGDN_DESKTOPABSOLUTEPARSING = 0x80028000;
    int SIGDN_FILESYSPATH = 0x80058000;
    int KF_FLAG_DONT_VERIFY = 0x4000;

    int SHCNE_ASSOCCHANGED = 0x08000000;
    int SHCNF_IDLIST = 0;

    int SHGSI_ICONLOCATION = 0;
    int SIID_DOCNOASSOC = 0;
    int SIID_APPLICATION = 2;
    int SIID_FOLDER = 3;

    /** <a href="https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-shellexecuteexw">API page</a>. */
    boolean ShellExecuteExW(SHELLEXECUTEINFO pExecInfo);

    /**
     * Answers an HRESULT. The name is freed with CoTaskMemFree
     * (<a href="https://learn.microsoft.com/windows/win32/api/shobjidl_core/nf-shobjidl_core-shgetnamefromidlist">API page</a>).
     */
    int SHGetNameFromIDList(Pointer pidl, int sigdnName, PointerByReference ppszName);

    /**
     * <a href="https://learn.microsoft.com/windows/win32/api/shlobj_core/nf-shlobj_core-shgetknownfolderpath">API page</a>. Answers an HRESULT.
     *
     * @param ppszPath is freed with CoTaskMemFree, also after an error
     */
    int SHGetKnownFolderPath(GUID rfid, int dwFlags, HANDLE hToken, PointerByReference ppszPath);

    /** <a href="https://learn.microsoft.com/windows/win32/api/shlobj_core/nf-shlobj_core-shchangenotify">API page</a>. */
    void SHChangeNotify(int wEventId, int uFlags, Pointer dwItem1, Pointer dwItem2);

    /** Where an icon of the shell's own lies. Answers an HRESULT. */
    int SHGetStockIconInfo(int siid, int uFlags, SHSTOCKICONINFO psii);
}
