package org.runaslauncher.seclogon;

import java.util.List;

/** What to type into an elevated Command Prompt to do by hand what the remedies do; those of KB 977513 where it has any. */
public final class ServiceCommands {
    private ServiceCommands() {}

    /** One command a line, in this order; none for {@link Remedy#UNDO}, which only knows what was saved. */
    public static List<String> of(Remedy remedy) {
        return switch (remedy) {
            case START -> List.of("net start seclogon");
            case STOP -> List.of("net stop seclogon");
            case RESUME -> List.of("net continue seclogon");
            case SET_START_TYPE_MANUAL -> List.of("sc config seclogon start= demand");
            case SET_START_TYPE_AUTOMATIC -> List.of("sc config seclogon start= auto");
            case SET_START_TYPE_DISABLED -> List.of("sc config seclogon start= disabled");
            case RESET_ACCOUNT -> List.of("sc config seclogon obj= LocalSystem");
            case RESET_PERMISSIONS, RESET_PERMISSIONS_AND_AUDITING ->
                List.of(
                        "net stop seclogon",
                        "sc sdset seclogon " + DefaultPermissions.WITH_AUDITING,
                        "net start seclogon");
            case UNDO -> List.of();
        };
    }

    /**
     * Applies a security template to this computer, with a database of its own beside it.
     *
     * @param file the whole path of the template
     */
    public static String ofTemplate(String file) {
        return "secedit /configure /db \"" + file + ".sdb\" /cfg \"" + file + "\" /areas SERVICES";
    }
}
