package org.runaslauncher.ui;

import org.runaslauncher.launch.Logon;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Alternative.Kind;
import org.runaslauncher.program.Picked;

/**
 * What the window holds, less the password.
 *
 * @param ownEnvironment whether the program gets the account's environment variables, not the current user's
 */
public record RunAsForm(
        String program,
        boolean anotherUser,
        String user,
        String arguments,
        String startFolder,
        Logon logon,
        boolean ownEnvironment) {

    /** The window as it opens when nothing is known. */
    public static final RunAsForm EMPTY = new RunAsForm("", true, "", "", "", Logon.WITH_PROFILE, true);

    public RunAsForm withCommand(String program, String arguments) {
        return new RunAsForm(program, anotherUser, user, arguments, startFolder, logon, ownEnvironment);
    }

    /** With what an alternative replaces. */
    RunAsForm with(Alternative alternative) {
        boolean sameArguments = alternative.program().isEmpty() || alternative.kind() == Kind.PROGRAM_OF_WINDOWS;
        return new RunAsForm(
                either(alternative.program(), program),
                anotherUser,
                user,
                either(alternative.arguments(), sameArguments ? arguments : ""),
                either(alternative.startFolder(), startFolder),
                logon,
                ownEnvironment);
    }

    private static String either(String first, String otherwise) {
        return first.isEmpty() ? otherwise : first;
    }

    Picked picked() {
        return new Picked(program, arguments, startFolder, anotherUser);
    }

    /** Whether something is set that only "More options" shows. */
    boolean usesMoreOptions() {
        return !arguments.isEmpty() || !startFolder.isEmpty() || logon != Logon.WITH_PROFILE || !ownEnvironment;
    }
}
