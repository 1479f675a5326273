package org.runaslauncher.ui;

/** The inputs that a sentence can stand next to, and that can be given the focus. */
public enum Field {
    PROGRAM,
    USER,
    PASSWORD,
    ARGUMENTS,
    START_FOLDER
}
