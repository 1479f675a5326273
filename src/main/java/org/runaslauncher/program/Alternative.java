package org.runaslauncher.program;

/**
 * What could be started instead. A part that is empty stays as the user has typed it.
 *
 * @param kind names the button
 */
public record Alternative(Kind kind, String program, String arguments, String startFolder) {
    /** What an alternative does. */
    public enum Kind {
        COMMAND_PROMPT_THERE,
        COMMAND_PROMPT,
        /** The program of the same name that belongs to Windows. */
        PROGRAM_OF_WINDOWS,
        OTHER_START_FOLDER
    }

    static Alternative program(Kind kind, String program) {
        return new Alternative(kind, program, "", "");
    }

    static Alternative startFolder(String folder) {
        return new Alternative(Kind.OTHER_START_FOLDER, "", "", folder);
    }
}
