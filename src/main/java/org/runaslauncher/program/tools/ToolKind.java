package org.runaslauncher.program.tools;

/** What sort of tool it is. */
public enum ToolKind {
    PROGRAM,
    /** {@code .msc}, which the Microsoft Management Console opens. */
    CONSOLE,
    /** {@code .cpl}, or an item that {@code control.exe /name} opens. */
    CONTROL_PANEL
}
