package org.runaslauncher.seclogon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one can do with a service
 * (<a href="https://learn.microsoft.com/windows/win32/services/service-security-and-access-rights">Service Security and Access Rights</a>),
 * in the order of the table in Microsoft's article KB 977513, whose names the bundle has.
 */
public enum ServiceRight {
    /** "Query Template". */
    QUERY_CONFIG(0x1),
    /** "Change Template". */
    CHANGE_CONFIG(0x2),
    QUERY_STATUS(0x4),
    ENUMERATE_DEPENDENTS(0x8),
    START(0x10),
    STOP(0x20),
    PAUSE_CONTINUE(0x40),
    INTERROGATE(0x80),
    USER_DEFINED_CONTROL(0x100),
    DELETE(0x10000),
    /** "Read Permissions". */
    READ_CONTROL(0x20000),
    /** "Change Permissions". */
    WRITE_DAC(0x40000),
    /** "Take Ownership". */
    WRITE_OWNER(0x80000);

    /** SERVICE_ALL_ACCESS. */
    public static final int ALL_ACCESS = 0xF01FF;

    private static final int GENERIC_ALL = 0x10000000;
    private static final int GENERIC_EXECUTE = 0x20000000;
    private static final int GENERIC_WRITE = 0x40000000;
    private static final int GENERIC_READ = 0x80000000;

    private final int mask;

    ServiceRight(int mask) {
        this.mask = mask;
    }

    /** The rights in a mask; the generic ones mean several, and bits that mean nothing for a service are left out. */
    public static Set<ServiceRight> of(int mask) {
        int specific = mapGeneric(mask);
        Set<ServiceRight> rights = EnumSet.noneOf(ServiceRight.class);
        Arrays.stream(values()).filter(right -> (specific & right.mask) != 0).forEach(rights::add);
        return Collections.unmodifiableSet(rights);
    }

    public static int maskOf(Set<ServiceRight> rights) {
        return rights.stream().mapToInt(ServiceRight::mask).reduce(0, (one, other) -> one | other);
    }

    /** Puts the rights of services in the place of the generic ones, as the service control manager does, and drops what is no right of theirs. */
    static int mapGeneric(int mask) {
        int specific = mask;
        if ((mask & GENERIC_READ) != 0) {
            specific |= 0x2008D;
        }
        if ((mask & GENERIC_WRITE) != 0) {
            specific |= 0x20002;
        }
        if ((mask & GENERIC_EXECUTE) != 0) {
            specific |= 0x20170;
        }
        if ((mask & GENERIC_ALL) != 0) {
            specific |= ALL_ACCESS;
        }
        return specific & ALL_ACCESS;
    }

    /** The one bit of {@code winsvc.h} or {@code winnt.h}. */
    public int mask() {
        return mask;
    }

    public boolean isIn(int rights) {
        return (rights & mask) != 0;
    }

    /** Whether whoever has it can make himself an administrator by means of a service that runs as the system. */
    public boolean isFullControl() {
        return this == CHANGE_CONFIG || this == DELETE || this == WRITE_DAC || this == WRITE_OWNER;
    }
}
