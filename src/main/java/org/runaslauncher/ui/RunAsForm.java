package org.runaslauncher.ui;

import org.runaslauncher.launch.Logon;
import org.runaslauncher.program.Alternative;
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

    /** With an alternative's parts that are not empty. */
    RunAsForm with(Alternative alternative) {
        boolean otherProgram = !alternative.program().isEmpty();
        return new RunAsForm(
                otherProgram ? alternative.program() : program,
                anotherUser,
                user,
                otherProgram ? alternative.arguments() : arguments,
                alternative.startFolder().isEmpty() && !otherProgram ? startFolder : alternative.startFolder(),
                logon,
                ownEnvironment);
    }

    Picked picked() {
        return new Picked(program, arguments, startFolder, anotherUser);
    }

    /** Whether something is set that only "More options" shows. */
    boolean usesMoreOptions() {
        return !arguments.isEmpty() || !startFolder.isEmpty() || logon != Logon.WITH_PROFILE || !ownEnvironment;
    }
}
