package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinReg;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runaslauncher.integration.AllPlaces;
import org.runaslauncher.integration.UserPlaces;
import org.runaslauncher.program.path.WindowsPath;

/** The users whose profiles Windows knows of, and what of the computer only administrators can write. */
public final class WindowsAllPlaces implements AllPlaces {
    private static final String PROFILES = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList";

    /** Accounts of this computer and of domains, and those of Microsoft Entra: not those of services. */
    private static final Pattern PEOPLE = Pattern.compile("S-1-5-21-[0-9-]+|S-1-12-1-[0-9-]+");

    private static final Pattern SYSTEM_DRIVE = Pattern.compile("(?i)%SystemDrive%");

    @Override
    public boolean isAdministrator() {
        return ProcessToken.isAdministrator();
    }

    @Override
    public Map<String, UserPlaces> others() {
        String own = KnownFolder.PROFILE.path().orElse("");
        Map<String, UserPlaces> others = new LinkedHashMap<>();
        try (RegistryKey machine = RegistryKey.localMachine();
                RegistryKey profiles = machine.openForListing(PROFILES)) {
            if (profiles == null) {
                return others;
            }
            for (String identifier : profiles.keys()) {
                folder(identifier)
                        .filter(folder -> !folder.equalsIgnoreCase(own))
                        .ifPresent(folder ->
                                others.put(WindowsPath.of(folder).fileName(), new OtherUserPlaces(folder, identifier)));
            }
        }
        return others;
    }

    /** On a disk of this computer only: the profiles of others on a server are none of ours. */
    private static Optional<String> folder(String identifier) {
        if (!PEOPLE.matcher(identifier).matches()) {
            return Optional.empty();
        }
        return new RegistryValues(WinReg.HKEY_LOCAL_MACHINE, PROFILES + '\\' + identifier)
                .unexpanded("ProfileImagePath")
                .map(path -> SYSTEM_DRIVE.matcher(path).replaceAll(Matcher.quoteReplacement(drive())))
                .filter(FileNames::isOnFixedDrive);
    }

    private static String drive() {
        return SystemFolders.windows().toString().substring(0, "C:".length());
    }

    /** With the key above it, unless there is more in it. */
    @Override
    public void deleteUndo() throws IOException {
        PlainKey keys = new PlainKey(WinReg.HKEY_LOCAL_MACHINE, false);
        keys.delete("SOFTWARE\\Run As Launcher\\Undo");
        keys.deleteEmpty("SOFTWARE", "Run As Launcher");
    }
}
