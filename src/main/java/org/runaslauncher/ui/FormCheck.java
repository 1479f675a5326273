package org.runaslauncher.ui;

import java.util.EnumMap;
import java.util.Map;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.account.AccountSource;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.program.Found;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Picked;
import org.runaslauncher.program.TargetFinder;
import org.runaslauncher.text.Explanations;

/** Checks all that can be checked before the password is touched. Looks at files, so it may take long. */
final class FormCheck {
    private final TargetFinder finder;
    private final AccountSource accounts;

    FormCheck(TargetFinder finder, AccountSource accounts) {
        this.finder = finder;
        this.accounts = accounts;
    }

    Checked check(RunAsForm form) {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        AccountName account = null;
        Found found = null;
        try {
            found = finder.find(form.picked());
            LaunchRequest.checkLength(found.target(), form.anotherUser());
        } catch (InvalidProgramException e) {
            problems.put(fieldOf(e), Explanations.of(e));
        }
        try {
            account = form.anotherUser() ? accounts.parse(form.user()) : null;
        } catch (InvalidAccountNameException e) {
            problems.put(Field.USER, Explanations.of(e));
        }
        return new Checked(found, account, problems);
    }

    /** Goes through what {@link #check} does, with a program that every Windows has. One that is there already the window looks at by itself. */
    void prepare(RunAsForm form) {
        try {
            if (form.program().isBlank()) {
                finder.preview(new Picked("cmd.exe", "", "", form.anotherUser()));
            }
            accounts.parse(form.user());
        } catch (InvalidProgramException | InvalidAccountNameException e) {
            // The user has not finished; what is still wrong at OK is told then.
        }
    }

    private static Field fieldOf(InvalidProgramException e) {
        return switch (e.part()) {
            case PROGRAM -> Field.PROGRAM;
            case ARGUMENTS -> Field.ARGUMENTS;
            case START_FOLDER -> Field.START_FOLDER;
        };
    }

    /**
     * The result.
     *
     * @param found null if there is a problem with it
     * @param account null if there is a problem with it, or for the current user
     * @param problems in the order of the fields; empty if the launch can go on
     */
    record Checked(Found found, AccountName account, Map<Field, String> problems) {}
}
