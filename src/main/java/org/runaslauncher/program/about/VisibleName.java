package org.runaslauncher.program.about;

import org.runaslauncher.program.path.DirectionMarks;

/**
 * A file's name as it really reads. {@linkplain DirectionMarks Marks of direction} are invisible, and a name with one can look as if it ended
 * in {@code .txt} and end in {@code .exe}; one in the name of a folder turns what follows too.
 *
 * @param text with such marks and control characters written out, as {@code [U+202E]}
 * @param misleading whether there was a mark of direction
 */
public record VisibleName(String text, boolean misleading) {
    /** Of the last part of a path, or of all from the first name on that misleads. */
    public static VisibleName ofPath(String path) {
        String bare = path.replaceAll("[\\\\/]+$", "");
        int mark = DirectionMarks.firstIn(bare);
        String name = bare.substring(nameStart(bare, mark < 0 ? bare.length() : mark));
        return new VisibleName(DirectionMarks.visible(name), mark >= 0);
    }

    /**
     * Of the file that is started; of what was picked if only that misleads.
     *
     * @param picked path of what leads to the file: a shortcut, or the file itself
     */
    public static VisibleName of(String file, String picked) {
        VisibleName name = ofPath(file);
        VisibleName first = ofPath(picked);
        return !name.misleading() && first.misleading() ? first : name;
    }

    private static int nameStart(String path, int inside) {
        return Math.max(path.lastIndexOf('\\', inside), path.lastIndexOf('/', inside)) + 1;
    }
}
