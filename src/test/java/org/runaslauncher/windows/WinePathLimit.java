package org.runaslauncher.windows;

import static org.runaslauncher.program.path.PathType.ROOTED;
import static org.runaslauncher.program.path.PathType.UNC;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.runaslauncher.program.path.PathTable.Row;

/** Where GetFullPathName of Wine 8 answers something else than that of Windows, by the sources that the table names. */
enum WinePathLimit {
    /** A share cannot be the current folder where there is no server. */
    FOLDER_ON_A_SHARE(row -> row.currentFolder().startsWith("\\\\")),
    /** Two separators or more behind the server or the share are kept. */
    SEPARATORS_IN_A_RUN(row ->
            row.type() == UNC && row.text().matches("(?s)[\\\\/]{2}[^\\\\/]*[\\\\/]([^\\\\/]+[\\\\/])?[\\\\/].*")),
    /** Behind a share the separator stays where a dot or two dots stood. */
    DOTS_BEHIND_THE_SHARE(row -> row.type() == UNC
            && row.text().matches("(?s).*[\\\\/]\\.{1,2}")
            && row.normalized().matches("(?s)\\\\\\\\[^\\\\]*\\\\[^\\\\]*")),
    /** A name before a separator loses one dot, also where it ends with several, as on Windows before Vista. */
    SEVERAL_DOTS(row -> row.text().replaceFirst("^.:", "").matches("(?s).*[^\\\\/]\\.\\.[\\\\/].*")),
    /** The current folder gets a backslash. */
    DRIVE_ALONE(row -> row.text().matches("[Cc]:") && !row.currentFolder().endsWith("\\")),
    /** A path that begins with a slash is one of Unix, unless its first folder cannot be. */
    SLASH_IN_FRONT(row -> row.type() == ROOTED && row.text().matches("(?s)/([^?].*)?")),
    /** COM¹ is a file. */
    SUPERSCRIPT(row -> row.text().matches("(?s).*[¹²³].*"));

    private final Predicate<Row> differs;

    WinePathLimit(Predicate<Row> differs) {
        this.differs = differs;
    }

    static Optional<WinePathLimit> of(Row row) {
        return Arrays.stream(values()).filter(limit -> limit.differs.test(row)).findFirst();
    }
}
