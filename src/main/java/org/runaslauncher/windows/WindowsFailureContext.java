package org.runaslauncher.windows;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.FailureContext;
import org.runaslauncher.program.image.ExecutableHeader;
import org.runaslauncher.program.image.ExecutableHeader.Subsystem;

/** Looks at files, policies and the computer through Windows, after a start has failed. */
public final class WindowsFailureContext implements FailureContext {
    /** Rules of AppLocker about .exe; 0 only writes them down, 1 enforces them (EnforcementMode). */
    private static final String APP_LOCKER = "SOFTWARE\\Policies\\Microsoft\\Windows\\SrpV2\\Exe";

    /** Software Restriction Policies: what is true of all programs that no rule names; 0x40000 is “Unrestricted”. */
    private static final String SAFER = "SOFTWARE\\Policies\\Microsoft\\Windows\\Safer\\CodeIdentifiers";

    /** Their rules that forbid a program. */
    private static final List<String> FORBIDDEN =
            List.of(SAFER + "\\0\\Paths", SAFER + "\\0\\Hashes", SAFER + "\\0\\UrlZones");

    private static final int UNRESTRICTED = 0x40000;
    private static final String WINDOWS = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return new WindowsProgramFiles().isOpenToUsers(fullPath);
    }

    @Override
    public boolean restrictsPrograms() {
        try (RegistryKey computer = RegistryKey.localMachine()) {
            OptionalInt level = number(computer, SAFER, "DefaultLevel");
            return number(computer, APP_LOCKER, "EnforcementMode").orElse(0) != 0
                    || level.isPresent() && level.getAsInt() != UNRESTRICTED
                    || FORBIDDEN.stream().anyMatch(name -> exists(computer, name));
        }
    }

    private static OptionalInt number(RegistryKey computer, String name, String value) {
        try (RegistryKey key = computer.openForReading(name)) {
            return key == null ? OptionalInt.empty() : key.number(value);
        }
    }

    private static boolean exists(RegistryKey computer, String name) {
        try (RegistryKey key = computer.openForReading(name)) {
            return key != null;
        }
    }

    @Override
    public boolean isWindowProgram(String fullPath) {
        try (OpenFile file = OpenFile.of(fullPath)) {
            return ExecutableHeader.parse(file.read(ExecutableHeader.LENGTH))
                    .filter(header -> header.subsystem() == Subsystem.WINDOWS)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ComputerFacts computer() {
        return new ComputerFacts(
                JoinedTo.name(),
                JoinedTo.domain().orElse(""),
                SystemFolders.system().toString(),
                windows());
    }

    /** ProductName in the registry says Windows 10 on Windows 11 as well; Java knows better. */
    private static String windows() {
        try (RegistryKey computer = RegistryKey.localMachine();
                RegistryKey key = computer.openForReading(WINDOWS)) {
            if (key == null) {
                return System.getProperty("os.name");
            }
            String build = key.text("CurrentBuildNumber").orElse("");
            String revision =
                    key.number("UBR").isPresent() ? "." + key.number("UBR").getAsInt() : "";
            return Stream.of(
                            System.getProperty("os.name"),
                            key.text("DisplayVersion").orElse(""),
                            build.isEmpty() ? "" : "(" + build + revision + ")")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }
}
