package org.runaslauncher.program;

/**
 * What somebody picked, as it was typed, dropped or read from the command line.
 *
 * @param program a path, a bare name, or a whole command line
 * @param arguments behind those that the program already carries
 * @param startFolder a full path; blank to let us choose
 * @param anotherUser whether it is to run as another user, who does not have the drive letters and folders of the current one
 * @param keepConsole whether the console of a console program or script stays open when it has ended
 */
public record Picked(String program, String arguments, String startFolder, boolean anotherUser, boolean keepConsole) {
    /** With a console that closes as usual. */
    public Picked(String program, String arguments, String startFolder, boolean anotherUser) {
        this(program, arguments, startFolder, anotherUser, false);
    }
}
