package org.runaslauncher.ui;

import org.runaslauncher.launch.Access;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.Alternative.Kind;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.Target;

/** What the window holds, less the password. */
public record RunAsForm(
        String program, boolean anotherUser, String user, String arguments, String startFolder, RunOptions options) {

    /** The window as it opens when nothing is known. */
    public static final RunAsForm EMPTY = new RunAsForm("", true, "", "", "", RunOptions.DEFAULT);

    public RunAsForm withCommand(String program, String arguments) {
        return new RunAsForm(program, anotherUser, user, arguments, startFolder, options);
    }

    RunAsForm withUser(String other) {
        return new RunAsForm(program, anotherUser, other, arguments, startFolder, options);
    }

    RunAsForm withStartFolder(String other) {
        return new RunAsForm(program, anotherUser, user, arguments, other, options);
    }

    RunAsForm with(RunOptions other) {
        return new RunAsForm(program, anotherUser, user, arguments, startFolder, other);
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
                options);
    }

    private static String either(String first, String otherwise) {
        return first.isEmpty() ? otherwise : first;
    }

    Picked picked() {
        return new Picked(program, arguments, startFolder, anotherUser, options.keepConsole());
    }

    /** What starts the program, with the window as it is wanted here. */
    Target target(Found found) {
        return options.window().map(found.target()::with).orElse(found.target());
    }

    /** Whether something is set that only "More options" shows. */
    boolean usesMoreOptions() {
        boolean elevation = anotherUser && options.access() != Access.NORMAL;
        return !arguments.isEmpty() || !startFolder.isEmpty() || elevation || !options.isUsual();
    }
}
