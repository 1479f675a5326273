package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AccessControlList;
import org.runaslauncher.seclogon.AceFlag;
import org.runaslauncher.seclogon.AceType;
import org.runaslauncher.seclogon.AclFlag;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;

/**
 * A self-relative security descriptor (MS-DTYP 2.4.6) as its bytes, wherever in it the parts lie.
 *
 * @param owner the bytes of the part; without any if there is none
 */
record BinaryDescriptor(int control, ByteBuffer owner, ByteBuffer group, ByteBuffer sacl, ByteBuffer dacl) {
    private static final int DACL_PRESENT = 0x4;
    private static final Map<AclFlag, Integer> LIST_FLAGS =
            Map.of(AclFlag.AUTO_INHERIT_REQUIRED, 0x100, AclFlag.AUTO_INHERITED, 0x400, AclFlag.PROTECTED, 0x1000);
    private static final int SELF_RELATIVE = 0x8000;

    private static final Map<Integer, AceType> TYPES = Map.of(
            0, AceType.ACCESS_ALLOWED, 1, AceType.ACCESS_DENIED, 2, AceType.SYSTEM_AUDIT, 3, AceType.SYSTEM_ALARM);
    private static final Map<AceFlag, Integer> FLAGS = Map.of(
            AceFlag.OBJECT_INHERIT, 0x1,
            AceFlag.CONTAINER_INHERIT, 0x2,
            AceFlag.NO_PROPAGATE_INHERIT, 0x4,
            AceFlag.INHERIT_ONLY, 0x8,
            AceFlag.INHERITED, 0x10,
            AceFlag.SUCCESSFUL_ACCESS, 0x40,
            AceFlag.FAILED_ACCESS, 0x80);

    static BinaryDescriptor of(byte[] bytes) {
        ByteBuffer all = little(ByteBuffer.wrap(bytes));
        assertThat(all.get(0)).as("revision").isEqualTo((byte) 1);
        return new BinaryDescriptor(
                Short.toUnsignedInt(all.getShort(2)),
                sidAt(all, all.getInt(4)),
                sidAt(all, all.getInt(8)),
                listAt(all, all.getInt(12)),
                listAt(all, all.getInt(16)));
    }

    /** The same in the product's own words. */
    SecurityDescriptor model() {
        assertThat(control & SELF_RELATIVE).as("self-relative").isNotZero();
        return new SecurityDescriptor(sid(owner), sid(group), list(dacl, 0), list(sacl, 1));
    }

    private AccessControlList list(ByteBuffer bytes, int shift) {
        int ofThis = control >> shift;
        boolean present = (control & DACL_PRESENT << 2 * shift) != 0;
        Set<AclFlag> flags = EnumSet.noneOf(AclFlag.class);
        LIST_FLAGS.forEach((flag, bit) -> {
            if ((ofThis & bit) != 0) {
                flags.add(flag);
            }
        });
        boolean isNull = present && bytes.limit() == 0;
        return present ? new AccessControlList(flags, isNull, isNull ? List.of() : entries(bytes)) : null;
    }

    private static List<AccessControlEntry> entries(ByteBuffer list) {
        List<AccessControlEntry> entries = new ArrayList<>();
        int place = 8;
        for (int i = 0; i < list.getShort(4); i++) {
            int size = Short.toUnsignedInt(list.getShort(place + 2));
            entries.add(entry(little(list.slice(place, size))));
            place += size;
        }
        assertThat(list.limit()).as("size of the list").isEqualTo(place);
        return entries;
    }

    private static AccessControlEntry entry(ByteBuffer entry) {
        ByteBuffer sid = sidAt(entry, 8);
        assertThat(entry.limit()).as("size of the entry").isEqualTo(8 + sid.limit());
        int bits = Byte.toUnsignedInt(entry.get(1));
        Set<AceFlag> flags = EnumSet.noneOf(AceFlag.class);
        for (Map.Entry<AceFlag, Integer> flag : FLAGS.entrySet()) {
            if ((bits & flag.getValue()) != 0) {
                flags.add(flag.getKey());
                bits -= flag.getValue();
            }
        }
        assertThat(bits).as("flags that are left").isZero();
        assertThat(TYPES).containsKey((int) entry.get(0));
        return new AccessControlEntry(TYPES.get((int) entry.get(0)), flags, entry.getInt(4), null, null, sid(sid), "");
    }

    static SecurityIdentifier sid(ByteBuffer bytes) {
        if (bytes.limit() == 0) {
            return null;
        }
        long authority = bytes.duplicate().order(ByteOrder.BIG_ENDIAN).getLong(0) & 0xFFFF_FFFF_FFFFL;
        StringBuilder value = new StringBuilder("S-" + bytes.get(0) + '-');
        value.append(authority >> 32 == 0 ? String.valueOf(authority) : "0x%012X".formatted(authority));
        for (int i = 8; i < bytes.limit(); i += 4) {
            value.append('-').append(Integer.toUnsignedString(bytes.getInt(i)));
        }
        return new SecurityIdentifier(value.toString());
    }

    private static ByteBuffer sidAt(ByteBuffer bytes, int offset) {
        return offset == 0 ? ByteBuffer.allocate(0) : little(bytes.slice(offset, 8 + 4 * bytes.get(offset + 1)));
    }

    private static ByteBuffer listAt(ByteBuffer bytes, int offset) {
        return offset == 0
                ? ByteBuffer.allocate(0)
                : little(bytes.slice(offset, Short.toUnsignedInt(bytes.getShort(offset + 2))));
    }

    private static ByteBuffer little(ByteBuffer bytes) {
        return bytes.order(ByteOrder.LITTLE_ENDIAN);
    }
}
