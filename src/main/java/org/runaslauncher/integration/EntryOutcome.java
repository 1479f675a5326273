package org.runaslauncher.integration;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;

/**
 * What became of an {@link Entry} that was to be added or taken away.
 *
 * @param place full path of the shortcut; empty for what is none, or has no place
 * @param prohibition only of what is forbidden
 * @param cause only of what failed
 */
public record EntryOutcome(
        Entry entry, Result result, String place, Optional<Prohibition> prohibition, Optional<IOException> cause) {
    /** How it went. */
    public enum Result {
        ADDED,
        REMOVED,
        /** There was nothing to take away. */
        NOT_THERE,
        /** It belongs to a copy of the program in another folder, and was left as it is. */
        OF_ANOTHER_COPY,
        /** Something else has the same name, and was left as it is. */
        FOREIGN,
        FORBIDDEN,
        /** Windows knows no such folder. */
        NO_PLACE,
        FAILED
    }

    static EntryOutcome of(Entry entry, Result result, String place) {
        return new EntryOutcome(entry, result, place, Optional.empty(), Optional.empty());
    }

    static EntryOutcome forbidden(Prohibition prohibition) {
        return new EntryOutcome(Entry.MENU, Result.FORBIDDEN, "", Optional.of(prohibition), Optional.empty());
    }

    static EntryOutcome failed(Entry entry, String place, IOException cause) {
        return new EntryOutcome(entry, Result.FAILED, place, Optional.empty(), Optional.of(cause));
    }

    /** Whether it is there now. */
    public boolean isAdded() {
        return result == Result.ADDED;
    }

    /** Whether nothing of ours is there now. */
    public boolean isGone() {
        return result != Result.FAILED && result != Result.ADDED;
    }

    /** Whether Windows does not let this user do it. */
    public boolean isDenied() {
        return cause.filter(AccessDeniedException.class::isInstance).isPresent();
    }
}
