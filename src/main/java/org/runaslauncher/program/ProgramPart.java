package org.runaslauncher.program;

/** The parts that somebody gives of what is to be started. */
public enum ProgramPart {
    PROGRAM,
    ARGUMENTS,
    START_FOLDER
}
