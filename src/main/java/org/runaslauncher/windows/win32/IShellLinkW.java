package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.GUID;

/**
 * <a href="https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-ishelllinkw">IShellLinkW</a>, by the order of its methods in
 * {@code shobjidl_core.h}. All answer an HRESULT.
 */
public final class IShellLinkW extends ComInterface {
    public static final GUID CLASS = new GUID("{00021401-0000-0000-C000-000000000046}");
    public static final GUID ID = new GUID("{000214F9-0000-0000-C000-000000000046}");

    private static final int SET_DESCRIPTION = 7;
    private static final int SET_WORKING_DIRECTORY = 9;
    private static final int SET_ARGUMENTS = 11;
    private static final int SET_ICON_LOCATION = 17;
    private static final int SET_PATH = 20;

    public IShellLinkW(Pointer object) {
        super(object);
    }

    /** S_FALSE for a path that leads nowhere. */
    public int setPath(String pszFile) {
        return call(SET_PATH, new WString(pszFile));
    }

    public int setArguments(String pszArgs) {
        return call(SET_ARGUMENTS, new WString(pszArgs));
    }

    public int setWorkingDirectory(String pszDir) {
        return call(SET_WORKING_DIRECTORY, new WString(pszDir));
    }

    public int setDescription(String pszName) {
        return call(SET_DESCRIPTION, new WString(pszName));
    }

    public int setIconLocation(String pszIconPath, int iIcon) {
        return call(SET_ICON_LOCATION, new WString(pszIconPath), iIcon);
    }
}
