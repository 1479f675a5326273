package org.runaslauncher.program;

/** What is to be said about a program that can be started. */
public enum NoticeKind {
    /** The other account does not have this letter. Parameters: the letter with its colon, what it stands for. */
    LETTER_REPLACED(false),
    /** The account may not be let into it. Parameters: the folder that was wanted, the one that is taken. */
    START_FOLDER_CHANGED(false),
    /** It does not exist. Parameters: the folder that was wanted, the one that is taken. */
    START_FOLDER_GONE(false),
    /** Parameters: the folder that was wanted, the one that is taken. */
    COMMAND_PROMPT_NOT_ON_A_SHARE(false),
    /** The other account may not be allowed into the folder that the user named. Parameter: the folder. */
    START_FOLDER_NOT_OPEN(true),
    /** The shortcut asks for elevation, which is not done here. */
    SHORTCUT_WANTS_ELEVATION(false),
    /** The association is the current user's. Parameters: the extension, the path of the program that opens it. */
    OPENED_BY(false),
    /** The same, and any program of the current user could have put it there. Parameters: as above. */
    OPENED_BY_UNPROTECTED(true),
    /** In the browser of the account. Parameter: the address. */
    OPENS_PAGE(false),
    /** The program lies in somebody's profile. Parameters: the path, the profile. */
    PRIVATE_FOLDER(true),
    /** Ordinary users may not read it. Parameter: the path. */
    NOT_OPEN(true),
    /** It starts only for a user who has the app. Parameter: the file's name. */
    PACKAGED_APP(true),
    /** A link to a packaged app, which belongs to the current user. Parameter: the file's name. */
    APP_ALIAS(true),
    /** Explorer cannot run as two users on one desktop. */
    EXPLORER(true),
    /** The other account needs access of its own. Parameter: the share. */
    ON_A_SHARE(false),
    /** The current user reaches the share with the credentials of another user. Parameters: the share, that user. */
    SHARE_WITH_OTHER_CREDENTIALS(true);

    private final boolean warning;

    NoticeKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether the start will probably fail. */
    public boolean isWarning() {
        return warning;
    }
}
