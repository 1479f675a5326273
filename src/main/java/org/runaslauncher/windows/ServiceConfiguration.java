package org.runaslauncher.windows;

import java.util.Optional;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.windows.win32.QUERY_SERVICE_CONFIGW;

/**
 * What is read of a service's configuration.
 *
 * @param account as whom it runs; empty if Windows names nobody
 */
record ServiceConfiguration(StartType startType, Optional<String> account) {
    static ServiceConfiguration of(QUERY_SERVICE_CONFIGW configuration) {
        return new ServiceConfiguration(
                StartType.ofValue(configuration.dwStartType),
                Optional.ofNullable(configuration.lpServiceStartName)
                        .map(text -> text.getWideString(0))
                        .filter(text -> !text.isEmpty()));
    }
}
