package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;
import org.runaslauncher.windows.win32.Ole32;
import org.runaslauncher.windows.win32.Shell32;

/** Folders that Windows knows by a number (<a href="https://learn.microsoft.com/windows/win32/shell/knownfolderid">page</a>). */
enum KnownFolder {
    PROFILE("{5E6C858F-0E22-4760-9AFE-EA3317B67173}"),
    USER_PROFILES("{0762D272-C50A-4BB0-A382-697DCD729B80}"),
    DESKTOP("{B4BFCC3A-DB2C-424C-B029-7FE99A87C641}"),
    SEND_TO("{8983036C-27C0-404B-8F08-102D10DCFD74}"),
    PUBLIC("{DFDF76A2-C82A-4D63-906A-5644AC457385}"),
    PUBLIC_DESKTOP("{C4AA340D-F20F-4863-AFEF-F87EF2E6BA25}"),
    LOCAL_APP_DATA("{F1B32785-6FBA-4FCF-9D55-7B8E7F157091}"),
    PROGRAM_FILES("{905E63B6-C1BF-494E-B29C-65B732D3D21A}"),
    PROGRAM_FILES_X86("{7C5A40EF-A0FB-4BFC-874A-C0F2E0B9FA8E}");

    private final String id;

    KnownFolder(String id) {
        this.id = id;
    }

    /** Its full path without a backslash at the end, also where nothing is there; empty if Windows has none. */
    Optional<String> path() {
        PointerByReference answer = new PointerByReference();
        try {
            // Looking whether it is there would touch the server of a profile that lies on one.
            int result = Shell32.INSTANCE.SHGetKnownFolderPath(new GUID(id), Shell32.KF_FLAG_DONT_VERIFY, null, answer);
            return result == 0 ? Optional.of(answer.getValue().getWideString(0)) : Optional.empty();
        } finally {
            free(answer.getValue());
        }
    }

    private static void free(Pointer memory) {
        if (memory != null) {
            Ole32.INSTANCE.CoTaskMemFree(memory);
        }
    }
}
