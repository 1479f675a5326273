package org.runaslauncher.program.path;

/** The names between the separators of a path. */
final class Names {
    private Names() {}

    /** Without the dots and blanks at the end, of which Windows drops U+0020 only ("Formats", Trim characters). */
    static String withoutTrail(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(0, end);
    }

    /** A name that is not the last one loses a dot at its end if it is the only one there, since Windows Vista ("Formats"). */
    static String withoutSingleDot(String name) {
        return name.endsWith(".") && !name.endsWith("..") ? name.substring(0, name.length() - 1) : name;
    }

    /** The part of a name that is the file's, before the colon of a stream. */
    static String withoutStream(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** With the dot; empty if there is none. */
    static String extension(String name) {
        String effective = withoutTrail(name);
        int dot = effective.lastIndexOf('.');
        return dot < 0 ? "" : effective.substring(dot);
    }
}
