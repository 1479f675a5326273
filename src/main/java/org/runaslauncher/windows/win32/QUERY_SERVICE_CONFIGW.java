package org.runaslauncher.windows.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/**
 * The configuration of a service
 * (<a href="https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-query_service_configw">API page</a>). The texts lie behind it in
 * the same memory.
 */
@FieldOrder({
    "dwServiceType",
    "dwStartType",
    "dwErrorControl",
    "lpBinaryPathName",
    "lpLoadOrderGroup",
    "dwTagId",
    "lpDependencies",
    "lpServiceStartName",
    "lpDisplayName"
})
public final class QUERY_SERVICE_CONFIGW extends Structure {
    public int dwServiceType;
    public int dwStartType;
    public int dwErrorControl;
    public Pointer lpBinaryPathName;
    public Pointer lpLoadOrderGroup;
    public int dwTagId;
    public Pointer lpDependencies;
    public Pointer lpServiceStartName;
    public Pointer lpDisplayName;

    /** Reads what was written there. */
    public QUERY_SERVICE_CONFIGW(Pointer memory) {
        super(memory);
        read();
    }
}
