package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.SecurityIdentifier;

/** An impersonation token of this process, or one of which some groups count only for denying. */
final class NativeToken implements AutoCloseable {
    static final int MAXIMUM_ALLOWED = 0x02000000;

    private static final SecurityAdvapi32 ADVAPI32 = SecurityAdvapi32.INSTANCE;
    private static final int[] RIGHTS_OF_SERVICES = {0x2008D, 0x20002, 0x20170, 0xF01FF};
    private static final int SE_GROUP_ENABLED = 0x4;
    private static final int SE_GROUP_USE_FOR_DENY_ONLY = 0x10;

    /** SID_AND_ATTRIBUTES. */
    private static final int GROUP_SIZE = 2 * Native.POINTER_SIZE;

    private record Group(Pointer pointer, SecurityIdentifier identifier, int attributes) {}

    private final Pointer handle;

    private NativeToken(Pointer handle) {
        this.handle = handle;
    }

    static NativeToken ofThisProcess() {
        try (NativeToken primary = primary()) {
            return primary.impersonation();
        }
    }

    static NativeToken ofThisProcessWithout(Set<SecurityIdentifier> groups) {
        try (NativeToken primary = primary()) {
            Memory all = primary.information(SecurityAdvapi32.TOKEN_GROUPS);
            List<Group> disabled = groups(all).stream()
                    .filter(group -> groups.contains(group.identifier))
                    .toList();
            Memory list = new Memory((long) GROUP_SIZE * Math.max(1, disabled.size()));
            list.clear();
            IntStream.range(0, disabled.size())
                    .forEach(i -> list.setPointer((long) GROUP_SIZE * i, disabled.get(i).pointer));
            PointerByReference made = new PointerByReference();
            check(
                    "CreateRestrictedToken",
                    ADVAPI32.CreateRestrictedToken(primary.handle, 0, disabled.size(), list, 0, null, 0, null, made));
            Reference.reachabilityFence(all);
            try (NativeToken restricted = new NativeToken(made.getValue())) {
                return restricted.impersonation();
            }
        }
    }

    private static NativeToken primary() {
        PointerByReference opened = new PointerByReference();
        check(
                "OpenProcessToken",
                ADVAPI32.OpenProcessToken(
                        SecurityKernel32.INSTANCE.GetCurrentProcess(),
                        SecurityAdvapi32.TOKEN_DUPLICATE | SecurityAdvapi32.TOKEN_QUERY,
                        opened));
        return new NativeToken(opened.getValue());
    }

    private NativeToken impersonation() {
        PointerByReference made = new PointerByReference();
        check(
                "DuplicateTokenEx",
                ADVAPI32.DuplicateTokenEx(
                        handle,
                        SecurityAdvapi32.TOKEN_QUERY,
                        null,
                        SecurityAdvapi32.SECURITY_IMPERSONATION,
                        SecurityAdvapi32.TOKEN_IMPERSONATION,
                        made));
        return new NativeToken(made.getValue());
    }

    /** What Windows says of it, in the product's own words. */
    AccessToken model() {
        Set<SecurityIdentifier> identifiers = new HashSet<>();
        Set<SecurityIdentifier> denyOnly = new HashSet<>();
        identifiers.add(sid(information(SecurityAdvapi32.TOKEN_USER).getPointer(0)));
        for (Group group : groups(information(SecurityAdvapi32.TOKEN_GROUPS))) {
            if ((group.attributes & SE_GROUP_USE_FOR_DENY_ONLY) != 0) {
                denyOnly.add(group.identifier);
            } else if ((group.attributes & SE_GROUP_ENABLED) != 0) {
                identifiers.add(group.identifier);
            }
        }
        return new AccessToken(identifiers, denyOnly);
    }

    /** The real AccessCheck: what it grants of what is wanted. */
    int granted(NativeDescriptor descriptor, int wanted) {
        Memory privileges = new Memory(64);
        IntByReference granted = new IntByReference();
        IntByReference status = new IntByReference();
        check(
                "AccessCheck",
                ADVAPI32.AccessCheck(
                        descriptor.pointer(),
                        handle,
                        wanted,
                        RIGHTS_OF_SERVICES,
                        privileges,
                        new IntByReference((int) privileges.size()),
                        granted,
                        status));
        return status.getValue() == 0 ? 0 : granted.getValue();
    }

    @Override
    public void close() {
        SecurityKernel32.INSTANCE.CloseHandle(handle);
    }

    private static List<Group> groups(Memory information) {
        return IntStream.range(0, information.getInt(0))
                .mapToObj(i -> Native.POINTER_SIZE + (long) GROUP_SIZE * i)
                .map(place -> new Group(
                        information.getPointer(place),
                        sid(information.getPointer(place)),
                        information.getInt(place + Native.POINTER_SIZE)))
                .toList();
    }

    private static SecurityIdentifier sid(Pointer sid) {
        return BinaryDescriptor.sid(sid.getByteBuffer(0, 8 + 4 * sid.getByte(1)).order(ByteOrder.LITTLE_ENDIAN));
    }

    private Memory information(int kind) {
        Memory information = new Memory(4096);
        check(
                "GetTokenInformation",
                ADVAPI32.GetTokenInformation(
                        handle, kind, information, (int) information.size(), new IntByReference()));
        return information;
    }

    private static void check(String function, boolean done) {
        assertThat(done).as("%s, error %d", function, Native.getLastError()).isTrue();
    }
}
