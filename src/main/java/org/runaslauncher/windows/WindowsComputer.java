package org.runaslauncher.windows;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.ShortByReference;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.runaslauncher.program.Computer;
import org.runaslauncher.windows.win32.Kernel32;

/** Asks kernel32 and shell32. What a Windows is too old to know is answered by {@link MachineRules}. */
public final class WindowsComputer implements Computer {
    private final Supplier<Kernel32> kernel;
    private Folders folders;

    public WindowsComputer() {
        // Later: what is made before the first paint loads no library.
        this(() -> Kernel32.INSTANCE);
    }

    WindowsComputer(Supplier<Kernel32> kernel) {
        this.kernel = kernel;
    }

    /** They stay what they are as long as this process lives, and asking for them takes longer than all else about a file. */
    @Override
    public synchronized Folders folders() {
        if (folders == null) {
            folders = ask();
        }
        return folders;
    }

    private static Folders ask() {
        TreeMap<String, String> programs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(KnownFolder.PROGRAM_FILES, KnownFolder.PROGRAM_FILES_X86)
                .flatMap(folder -> folder.path().stream())
                .forEach(path -> programs.putIfAbsent(path, path));
        return new Folders(
                SystemFolders.windows().toString(),
                SystemFolders.system().toString(),
                KnownFolder.USER_PROFILES.path().orElse(""),
                KnownFolder.PROFILE.path().orElse(""),
                KnownFolder.PUBLIC.path().orElse(""),
                programs.values().stream().toList());
    }

    @Override
    public boolean runs(int machine) {
        return enabled(machine)
                .or(() -> MachineRules.isGuest(machine) ? supportedGuest(machine) : Optional.empty())
                .orElseGet(() -> runsByRule(machine));
    }

    private boolean runsByRule(int machine) {
        int own = MachineRules.ofRuntime(System.getProperty("os.arch").toLowerCase(Locale.ROOT));
        // Where Windows cannot be asked there is no ARM64, which came with 1709: the processor is that of this program.
        return MachineRules.runs(machine, processor().orElse(own), own);
    }

    /** Since Windows 11 and Server 2022. */
    private Optional<Boolean> enabled(int machine) {
        return ifThere(() -> {
            IntByReference attributes = new IntByReference();
            int result = kernel.get().GetMachineTypeAttributes((short) machine, attributes);
            return result == 0 ? Optional.of((attributes.getValue() & Kernel32.USER_ENABLED) != 0) : Optional.empty();
        });
    }

    /** Since Windows 10 1709 and Server 2016. */
    private Optional<Boolean> supportedGuest(int machine) {
        return ifThere(() -> {
            IntByReference supported = new IntByReference();
            int result = kernel.get().IsWow64GuestMachineSupported((short) machine, supported);
            return result == 0 ? Optional.of(supported.getValue() != 0) : Optional.empty();
        });
    }

    /** Since Windows 10 1709. GetNativeSystemInfo would not do: it tells a program for x64 that an ARM64 is an x64. */
    private Optional<Integer> processor() {
        return ifThere(() -> {
            ShortByReference process = new ShortByReference();
            ShortByReference processor = new ShortByReference();
            boolean told = kernel.get().IsWow64Process2(kernel.get().GetCurrentProcess(), process, processor);
            return Optional.of(told ? Short.toUnsignedInt(processor.getValue()) : MachineRules.UNKNOWN);
        });
    }

    /** Empty as well where Windows is older than a function. */
    private static <T> Optional<T> ifThere(Supplier<Optional<T>> function) {
        try {
            return function.get();
        } catch (UnsatisfiedLinkError older) {
            return Optional.empty();
        }
    }
}
