package org.runaslauncher.program.suggest;

import org.runaslauncher.program.tools.AdministrativeTool;

/**
 * One row of the list under the program field.
 *
 * @param name what it is called: the file name, or the tool's name
 * @param detail where it lies, or the tool's file and arguments
 * @param program what taking it puts into the program field
 * @param arguments what taking it puts into the field for arguments, mostly nothing
 */
public record Suggestion(Kind kind, String name, String detail, String program, String arguments) {
    /** Where it comes from, or what taking it does. */
    public enum Kind {
        /** One of several that were dropped or picked together. */
        OFFERED,
        RECENT,
        TOOL,
        FILE,
        /** Taking it goes on inside. */
        FOLDER,
        /** A folder that may be on another computer: taking it is the permission to look there. */
        ASK
    }

    /** A file by its path, whatever the path is worth. */
    static Suggestion ofPath(Kind kind, String path) {
        int end = Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
        boolean split = end > 0 && end < path.length() - 1 && path.indexOf('"') < 0;
        return split
                ? new Suggestion(kind, path.substring(end + 1), path.substring(0, end), path, "")
                : new Suggestion(kind, path, "", path, "");
    }

    static Suggestion ofTool(AdministrativeTool tool) {
        String detail = tool.arguments().isEmpty() ? tool.file() : tool.file() + ' ' + tool.arguments();
        return new Suggestion(Kind.TOOL, tool.name(), detail, tool.program(), tool.arguments());
    }

    /** Whether there is a file whose icon could stand beside it. */
    public boolean isFile() {
        return kind != Kind.FOLDER && kind != Kind.ASK;
    }

    /** The program, as the field shows it. */
    @Override
    public String toString() {
        return program;
    }
}
