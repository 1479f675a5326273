package org.runaslauncher.program;

/**
 * What could be started instead. A program or start folder that is empty stays as the user has typed it. Typed arguments were meant for the
 * typed program: only {@link Kind#PROGRAM_OF_WINDOWS} gets them too, and another start folder leaves them where they are.
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
