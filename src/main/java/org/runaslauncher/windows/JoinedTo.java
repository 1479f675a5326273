package org.runaslauncher.windows;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;
import org.runaslauncher.account.ThisComputer;
import org.runaslauncher.windows.win32.Kernel32;
import org.runaslauncher.windows.win32.Netapi32;

/** Asks what this computer is called and has joined. No other computer is asked. */
final class JoinedTo {
    /** One key for each organization of Microsoft Entra that this computer has joined, with the address of whoever let it join. */
    private static final String ENTRA = "SYSTEM\\CurrentControlSet\\Control\\CloudDomainJoin\\JoinInfo";

    private static final String WHO_JOINED = "UserEmail";
    private static final int LONGEST = 1_024;

    private JoinedTo() {}

    static ThisComputer computer() {
        String domain = domain().orElse("");
        String dnsDomain = domain.isEmpty() ? "" : name(Kernel32.COMPUTER_NAME_DNS_DOMAIN);
        Optional<String> whoJoined = whoJoined();
        return new ThisComputer(
                name(),
                domain,
                dnsDomain,
                whoJoined.isPresent(),
                whoJoined.map(JoinedTo::afterAt).orElse(""));
    }

    /** The NetBIOS name of this computer. */
    static String name() {
        return name(Kernel32.COMPUTER_NAME_NET_BIOS);
    }

    private static String name(int format) {
        char[] buffer = new char[LONGEST];
        IntByReference length = new IntByReference(buffer.length);
        boolean told = Kernel32.INSTANCE.GetComputerNameExW(format, buffer, length);
        return told ? new String(buffer, 0, length.getValue()) : "";
    }

    /** The NetBIOS name of the domain that this computer belongs to; empty in a workgroup. */
    static Optional<String> domain() {
        try (NetBuffer name = new NetBuffer()) {
            PointerByReference answer = name.answer();
            IntByReference kind = new IntByReference();
            int code = Netapi32.INSTANCE.NetGetJoinInformation(null, answer, kind);
            boolean joined = code == Netapi32.NERR_SUCCESS
                    && kind.getValue() == Netapi32.NET_SETUP_DOMAIN_NAME
                    && name.pointer() != null;
            return joined ? Optional.of(name.pointer().getWideString(0)) : Optional.empty();
        }
    }

    /** Empty if this computer has not joined; an empty text if it has, and nobody is named. */
    private static Optional<String> whoJoined() {
        try (RegistryKey machine = RegistryKey.localMachine();
                RegistryKey all = machine.openForListing(ENTRA)) {
            Optional<String> first = all == null ? Optional.empty() : all.firstKey();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            try (RegistryKey organization = all.openForReading(first.get())) {
                return Optional.of(
                        organization == null
                                ? ""
                                : organization.text(WHO_JOINED).orElse(""));
            }
        }
    }

    private static String afterAt(String address) {
        return address.substring(address.lastIndexOf('@') + 1).strip();
    }
}
