package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.account.LocalGroup;
import org.runaslauncher.windows.win32.Netapi32;

/** The groups of this computer, with the users in them. */
final class LocalGroups {
    /** It has another name in each language. */
    private static final String SID_OF_ADMINISTRATORS = "S-1-5-32-544";

    private static final int NAMES = 0;

    /** LOCALGROUP_MEMBERS_INFO_2: the address of the SID, what it is, the address of {@code DOMAIN\name}. */
    private static final int KINDS_AND_NAMES = 2;

    private static final int SIZE_OF_MEMBER = 3 * Native.POINTER_SIZE;

    private record Member(int kind, String name) {}

    private LocalGroups() {}

    /** Those that have members, and let them be seen. */
    static List<LocalGroup> all() {
        List<LocalGroup> groups = new ArrayList<>();
        String administrators = SystemAccounts.name(SID_OF_ADMINISTRATORS).orElse("");
        if (!administrators.isEmpty()) {
            groups.add(new LocalGroup(administrators, true, members(administrators)));
        }
        names().stream()
                .filter(name -> !name.equalsIgnoreCase(administrators))
                .forEach(name -> groups.add(new LocalGroup(name, false, members(name))));
        groups.removeIf(group -> group.members().isEmpty());
        return groups;
    }

    private static List<String> names() {
        return NetBuffer.list(
                        (part, preferred, read, total, resume) ->
                                Netapi32.INSTANCE.NetLocalGroupEnum(null, NAMES, part, preferred, read, total, resume),
                        Native.POINTER_SIZE,
                        entry -> NetBuffer.text(entry, 0))
                .orElse(List.of());
    }

    private static List<String> members(String group) {
        Optional<List<Member>> members = NetBuffer.list(
                (part, preferred, read, total, resume) -> Netapi32.INSTANCE.NetLocalGroupGetMembers(
                        null, group, KINDS_AND_NAMES, part, preferred, read, total, resume),
                SIZE_OF_MEMBER,
                LocalGroups::member);
        return members.orElse(List.of()).stream()
                .filter(member -> member.kind() == Netapi32.SID_TYPE_USER
                        && !member.name().isEmpty())
                .map(Member::name)
                .toList();
    }

    private static Member member(Pointer entry) {
        return new Member(entry.getInt(Native.POINTER_SIZE), NetBuffer.text(entry, 2));
    }
}
