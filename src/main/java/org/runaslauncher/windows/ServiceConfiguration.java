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
                startType(configuration.dwStartType),
                Optional.ofNullable(configuration.lpServiceStartName)
                        .map(text -> text.getWideString(0))
                        .filter(text -> !text.isEmpty()));
    }

    /** The values of QUERY_SERVICE_CONFIG.dwStartType. */
    static StartType startType(int value) {
        return switch (value) {
            case 2 -> StartType.AUTOMATIC;
            case 3 -> StartType.MANUAL;
            case 4 -> StartType.DISABLED;
            default -> StartType.UNKNOWN;
        };
    }

    /** The other way. */
    static int value(StartType startType) {
        return switch (startType) {
            case AUTOMATIC -> 2;
            case MANUAL -> 3;
            case DISABLED -> 4;
            case UNKNOWN -> throw new IllegalArgumentException("no start type");
        };
    }
}
