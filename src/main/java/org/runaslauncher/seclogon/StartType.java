package org.runaslauncher.seclogon;

import java.util.Arrays;

/** When Windows starts the service (QUERY_SERVICE_CONFIG.dwStartType). */
public enum StartType {
    AUTOMATIC(2),
    /** Started on demand: by the first "Run as". The default since Windows 7. */
    MANUAL(3),
    DISABLED(4),
    UNKNOWN(-1);

    private final int value;

    StartType(int value) {
        this.value = value;
    }

    /** {@link #UNKNOWN} for all others, such as those of drivers. */
    public static StartType ofValue(int value) {
        return Arrays.stream(values())
                .filter(startType -> startType.value == value)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /**
     * The number in {@code winsvc.h}, in the registry and in security templates.
     *
     * @throws IllegalArgumentException for {@link #UNKNOWN}
     */
    public int value() {
        if (this == UNKNOWN) {
            throw new IllegalArgumentException("no start type");
        }
        return value;
    }
}
