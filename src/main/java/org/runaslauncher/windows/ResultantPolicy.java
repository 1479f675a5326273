package org.runaslauncher.windows;

import com.sun.jna.NativeLibrary;
import com.sun.jna.platform.win32.COM.WbemcliUtil.WmiQuery;
import com.sun.jna.platform.win32.COM.WbemcliUtil.WmiResult;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.runaslauncher.seclogon.GroupPolicy;

/**
 * The resultant set of policy (RSoP), which Windows keeps in WMI
 * (<a href="https://learn.microsoft.com/previous-versions/aa375076(v=vs.85)">RSOP_SystemService</a>): the services that Group Policy sets.
 */
final class ResultantPolicy {
    private static final String NAMESPACE = "ROOT\\RSOP\\Computer";
    private static final int PATIENCE_MILLISECONDS = 5_000;

    private ResultantPolicy() {}

    /** The property that is asked for, as WMI calls it. */
    private enum Property {
        SERVICE
    }

    /**
     * Takes up to seconds. Unknown if WMI does not answer, or not to this user.
     *
     * @param systemFolder where Windows' libraries are
     */
    @SuppressWarnings("try") // The apartment is only there to be left.
    static GroupPolicy ask(Path systemFolder) {
        // jna-platform loads these by their bare names, which fails in a process that has narrowed its search.
        for (String library : new String[] {"Ole32", "OleAut32", "kernel32"}) {
            NativeLibrary.addSearchPath(library, systemFolder.toString());
        }
        try (ComApartment apartment = ComApartment.multiThreaded()) {
            return manages(new WmiQuery<>(NAMESPACE, "RSOP_SystemService", Property.class)
                            .execute(PATIENCE_MILLISECONDS))
                    ? GroupPolicy.MANAGES
                    : GroupPolicy.DOES_NOT_MANAGE;
        } catch (TimeoutException | RuntimeException | LinkageError e) {
            // COMException among them. Whatever is wrong with WMI, it is nothing that the user asked about.
            return GroupPolicy.UNKNOWN;
        }
    }

    private static boolean manages(WmiResult<Property> services) {
        for (int i = 0; i < services.getResultCount(); i++) {
            if (ServiceHandle.SECONDARY_LOGON.equalsIgnoreCase(
                    String.valueOf(services.getValue(Property.SERVICE, i)))) {
                return true;
            }
        }
        return false;
    }
}
