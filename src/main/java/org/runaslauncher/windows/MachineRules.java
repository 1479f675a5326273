package org.runaslauncher.windows;

import java.util.Set;

/**
 * Which programs a Windows runs, where it cannot be asked. The numbers are {@code IMAGE_FILE_MACHINE_...}
 * (<a href="https://learn.microsoft.com/windows/win32/sysinfo/image-file-machine-constants">page</a>).
 */
final class MachineRules {
    static final int UNKNOWN = 0;
    static final int I386 = 0x14c;
    static final int ARM = 0x1c4;
    static final int AMD64 = 0x8664;
    static final int ARM64 = 0xaa64;

    private MachineRules() {}

    /**
     * Whether programs for a machine run: those for the processor itself, those that are built as we are, and older ones of 32 bits.
     *
     * @param processor what this computer has
     * @param own what this program was built for: on ARM64 it says whether programs for x64 run, as they do since Windows 11
     */
    static boolean runs(int machine, int processor, int own) {
        boolean older =
                switch (processor) {
                    case AMD64 -> machine == I386;
                    case ARM64 -> machine == I386 || machine == ARM;
                    default -> false;
                };
        return machine != UNKNOWN && (machine == processor || machine == own || older);
    }

    /** Whether a machine is one that {@code IsWow64GuestMachineSupported} knows of: x64 on ARM64 is none, it needs no WOW64. */
    static boolean isGuest(int machine) {
        return Set.of(I386, ARM).contains(machine);
    }

    /** Of Java's {@code os.arch}. */
    static int ofRuntime(String name) {
        return switch (name) {
            case "x86" -> I386;
            case "amd64" -> AMD64;
            case "aarch64" -> ARM64;
            default -> UNKNOWN;
        };
    }
}
