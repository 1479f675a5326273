package org.runaslauncher.launch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables that say whose environment it is.
 *
 * @param user its name, without a domain
 * @param domain the domain, or the computer
 * @param profile full path of the folder of its profile; empty if it has none yet
 */
public record UserVariables(String user, String domain, Optional<String> profile) {
    private static final Set<String> OF_ONE_USER_ONLY =
            Set.of("HOMESHARE", "LOGONSERVER", "USERDNSDOMAIN", "USERDOMAIN_ROAMINGPROFILE");

    private static final String ONE_DRIVE = "ONEDRIVE";

    /**
     * The variables of another user with the folders of this one.
     *
     * <p>Without a profile, what leads into that of the other user is left out, and files for a while go to a folder that everybody may write to.
     *
     * @param windows full path of Windows' folder
     */
    public EnvironmentVariables putRight(EnvironmentVariables others, String windows) {
        String otherProfile = others.get("USERPROFILE").orElse("");
        EnvironmentVariables left = others.without((name, value) ->
                name.startsWith("=") || isOfOneUser(name) || (profile.isEmpty() && isIn(value, otherProfile)));
        Map<String, String> names = Map.of("USERNAME", user, "USERDOMAIN", domain);
        return withFolders(left.with(names), windows);
    }

    private EnvironmentVariables withFolders(EnvironmentVariables variables, String windows) {
        if (profile.isPresent()) {
            return withFolders(variables);
        }
        String temporary = windows + "\\Temp";
        return variables.with(Map.of(
                "USERPROFILE", "",
                "APPDATA", "",
                "LOCALAPPDATA", "",
                "HOMEDRIVE", "",
                "HOMEPATH", "",
                "TEMP", temporary,
                "TMP", temporary));
    }

    /** Variables with the folders of this user, as far as they are known, and all others as they are. */
    public EnvironmentVariables withFolders(EnvironmentVariables variables) {
        if (profile.isEmpty()) {
            return variables;
        }
        String folder = profile.get();
        boolean onDrive = folder.indexOf(':') == 1;
        Map<String, String> folders = new HashMap<>();
        folders.put("USERPROFILE", folder);
        folders.put("APPDATA", folder + "\\AppData\\Roaming");
        folders.put("LOCALAPPDATA", folder + "\\AppData\\Local");
        folders.put("TEMP", folder + "\\AppData\\Local\\Temp");
        folders.put("TMP", folder + "\\AppData\\Local\\Temp");
        folders.put("HOMEDRIVE", onDrive ? folder.substring(0, 2) : "");
        folders.put("HOMEPATH", onDrive ? folder.substring(2) : "");
        return variables.with(folders);
    }

    private static boolean isOfOneUser(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return OF_ONE_USER_ONLY.contains(upper) || upper.startsWith(ONE_DRIVE);
    }

    /** Lists such as that of PATH stay: a folder in them that nobody can open does no harm. */
    private static boolean isIn(String value, String folder) {
        return !folder.isEmpty()
                && value.indexOf(';') < 0
                && value.regionMatches(true, 0, folder, 0, folder.length())
                && (value.length() == folder.length() || value.charAt(folder.length()) == '\\');
    }
}
