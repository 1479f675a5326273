package org.runaslauncher.program.tools;

/**
 * A tool, ready for the form.
 *
 * @param name for the screen
 * @param program full path
 * @param arguments as they follow the program, or empty
 */
public record AdministrativeTool(String name, String program, String arguments, ToolKind kind) {
    /** The program without its folder. */
    public String file() {
        return program.substring(program.lastIndexOf('\\') + 1);
    }
}
