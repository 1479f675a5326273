package org.runaslauncher.elevation;

import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AceType;
import org.runaslauncher.seclogon.SecurityDescriptor;

/**
 * What nobody but administrators may be able to change, so that an elevated process can trust it: files, folders, registry keys. Stricter than
 * an access check: conditions and denials before make no difference, because it is about what anybody might do.
 */
public enum Guarded {
    /**
     * The application folder and all that lies in it: nobody else writes, adds or deletes. Nor changes attributes, which is enough to turn an
     * empty folder into a link to another one.
     */
    APPLICATION(Rights.FILE_WRITE_DATA
            | Rights.FILE_APPEND_DATA
            | Rights.FILE_DELETE_CHILD
            | Rights.FILE_WRITE_ATTRIBUTES
            | Rights.GENERIC_WRITE),
    /**
     * The folders above it: nobody else renames or deletes the way to it. That others may add folders, as they may in the root of a drive, does
     * no harm.
     */
    FOLDER_ABOVE(Rights.FILE_DELETE_CHILD),
    /**
     * The root of a drive. Nobody can rename or delete it: that right, which the root of a second drive often gives to users, means nothing
     * there.
     */
    DRIVE_ROOT(Rights.FILE_DELETE_CHILD) {
        @Override
        int forbidden() {
            return super.forbidden() & ~Rights.DELETE;
        }
    },
    /** A registry key: nobody else writes values or adds keys below it. */
    REGISTRY_KEY(Rights.KEY_SET_VALUE | Rights.KEY_CREATE_SUB_KEY | Rights.KEY_CREATE_LINK | Rights.GENERIC_WRITE);

    private final int forbidden;

    Guarded(int forbidden) {
        this.forbidden = forbidden | Rights.DELETE | Rights.WRITE_DAC | Rights.WRITE_OWNER | Rights.GENERIC_ALL;
    }

    int forbidden() {
        return forbidden;
    }

    /** Whether nobody else can change what has this descriptor. The owner counts, because owners can give themselves rights. */
    public boolean isSafe(SecurityDescriptor descriptor) {
        return descriptor.owner() != null
                && descriptor.owner().isTrusted()
                && !descriptor.isOpenToAll()
                && descriptor.dacl().entries().stream().noneMatch(this::letsOthersChange);
    }

    private boolean letsOthersChange(AccessControlEntry entry) {
        return entry.applies()
                && entry.type().effect() == AceType.Effect.ALLOW
                && !entry.trustee().isTrusted()
                && (entry.mask() & forbidden()) != 0;
    }

    /** Of {@code winnt.h}. */
    private static final class Rights {
        static final int FILE_WRITE_DATA = 0x2;
        static final int FILE_APPEND_DATA = 0x4;
        static final int FILE_DELETE_CHILD = 0x40;
        static final int FILE_WRITE_ATTRIBUTES = 0x100;
        static final int KEY_SET_VALUE = 0x2;
        static final int KEY_CREATE_SUB_KEY = 0x4;
        static final int KEY_CREATE_LINK = 0x20;
        static final int DELETE = 0x10000;
        static final int WRITE_DAC = 0x40000;
        static final int WRITE_OWNER = 0x80000;
        static final int GENERIC_ALL = 0x10000000;
        static final int GENERIC_WRITE = 0x40000000;
    }
}
