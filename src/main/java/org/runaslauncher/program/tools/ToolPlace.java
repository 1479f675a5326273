package org.runaslauncher.program.tools;

/** Where a known tool lies. */
public enum ToolPlace {
    /** {@code System32}. */
    SYSTEM,
    WINDOWS,
    /** {@code Program Files}, that of the processor's own programs. */
    PROGRAM_FILES
}
