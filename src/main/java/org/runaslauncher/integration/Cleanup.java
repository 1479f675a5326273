package org.runaslauncher.integration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away whatever the program has left on the computer outside its own folder: of the current user, and of all others where this runs as an
 * administrator or as the system. One that fails keeps none of the others.
 */
public final class Cleanup {
    private final UserEntries own;
    private final AllPlaces all;

    /**
     * What was done.
     *
     * @param removed the entries that are gone now
     * @param problems what Windows did not allow, each in its words
     * @param othersLeft whether the other users were not touched, for want of rights
     */
    public record Report(List<Removed> removed, List<Problem> problems, boolean othersLeft) {}

    /** @param user what the profile is called; empty: that of the current user */
    public record Removed(String user, Entry entry) {}

    /** @param user as above; nobody's: that of the current user */
    public record Problem(String user, IOException cause) {}

    public Cleanup(UserEntries own, AllPlaces all) {
        this.own = own;
        this.all = all;
    }

    public Report run() {
        List<Removed> removed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            note(own.remove(entry), "", removed, problems);
        }
        attempt("", own::deleteRest, problems);
        boolean administrator = all.isAdministrator();
        if (administrator) {
            all.others().forEach((user, places) -> clean(user, places, removed, problems));
            attempt("", all::deleteUndo, problems);
        }
        return new Report(removed, problems, !administrator);
    }

    private void clean(String user, UserPlaces places, List<Removed> removed, List<Problem> problems) {
        EntryRemoval removal = new EntryRemoval(places, own.ownership());
        for (Entry entry : Entry.values()) {
            note(removal.remove(entry), user, removed, problems);
        }
        attempt(user, places::deleteRest, problems);
    }

    private static void note(EntryOutcome outcome, String user, List<Removed> removed, List<Problem> problems) {
        if (outcome.result() == EntryOutcome.Result.REMOVED) {
            removed.add(new Removed(user, outcome.entry()));
        }
        outcome.cause().ifPresent(cause -> problems.add(new Problem(user, cause)));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void attempt(String user, Work work, List<Problem> problems) {
        try {
            work.run();
        } catch (IOException e) {
            problems.add(new Problem(user, e));
        }
    }
}
