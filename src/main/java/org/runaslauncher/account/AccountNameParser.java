package org.runaslauncher.account;

/** Reads account names. The limits are those of {@code wincred.h} (CREDUI_MAX_USERNAME_LENGTH = 256 + 1 + 256). */
final class AccountNameParser {
    static final int LONGEST_USER = 256;
    static final int LONGEST_NAME = 513;

    /** Not allowed in a user name (API page of NetUserAdd, USER_INFO structures), nor in a NetBIOS or DNS domain. */
    private static final String NEVER_IN_A_NAME = "\"/[]:;|<>?*,";

    private static final String NEVER_IN_A_LOCAL_NAME = "+=";

    private AccountNameParser() {}

    static boolean isDomain(String text) {
        try {
            checkCharacters(text, NEVER_IN_A_NAME + NEVER_IN_A_LOCAL_NAME + '@');
            return !text.isBlank() && text.length() <= LONGEST_USER;
        } catch (InvalidAccountNameException e) {
            return false;
        }
    }

    /** @param defaultDomain of a name that has none */
    static AccountName parse(String typed, String defaultDomain) throws InvalidAccountNameException {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw new InvalidAccountNameException(AccountProblem.EMPTY);
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidAccountNameException(AccountProblem.NAME_TOO_LONG, LONGEST_NAME, name.length());
        }
        int backslash = name.indexOf('\\');
        if (backslash < 0) {
            return name.indexOf('@') < 0 ? plain(defaultDomain, name) : principal(name);
        }
        return plain(
                name.substring(0, backslash).strip(),
                name.substring(backslash + 1).strip());
    }

    private static AccountName plain(String domain, String user) throws InvalidAccountNameException {
        if (domain.isEmpty()) {
            throw new InvalidAccountNameException(AccountProblem.NO_DOMAIN);
        }
        // Behind "AzureAD" and a backslash stands a user principal name, whose user part may hold what such names hold.
        String forbidden = user.indexOf('@') < 0 ? NEVER_IN_A_NAME + NEVER_IN_A_LOCAL_NAME : NEVER_IN_A_NAME;
        checkCharacters(domain, NEVER_IN_A_NAME + NEVER_IN_A_LOCAL_NAME);
        checkUser(user, forbidden);
        return new AccountName(user, domain);
    }

    private static AccountName principal(String name) throws InvalidAccountNameException {
        int at = name.lastIndexOf('@');
        if (at == 0) {
            throw new InvalidAccountNameException(AccountProblem.NO_USER);
        }
        if (at == name.length() - 1) {
            throw new InvalidAccountNameException(AccountProblem.NO_DOMAIN);
        }
        checkUser(name.substring(0, at), NEVER_IN_A_NAME);
        checkCharacters(name.substring(at + 1), NEVER_IN_A_NAME + NEVER_IN_A_LOCAL_NAME);
        return new AccountName(name, null);
    }

    private static void checkUser(String user, String forbidden) throws InvalidAccountNameException {
        if (user.isEmpty()) {
            throw new InvalidAccountNameException(AccountProblem.NO_USER);
        }
        if (user.length() > LONGEST_USER) {
            throw new InvalidAccountNameException(AccountProblem.USER_TOO_LONG, LONGEST_USER, user.length());
        }
        checkCharacters(user, forbidden);
        if (user.chars().allMatch(c -> c == '.' || c == ' ')) {
            throw new InvalidAccountNameException(AccountProblem.ONLY_DOTS);
        }
    }

    private static void checkCharacters(String part, String forbidden) throws InvalidAccountNameException {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            // Format characters cannot be seen, and come with names that were copied from Windows' dialogs.
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                throw new InvalidAccountNameException(AccountProblem.CONTROL_CHARACTER);
            }
            if (c == '\\') {
                throw new InvalidAccountNameException(AccountProblem.SECOND_BACKSLASH);
            }
            if (c == '/') {
                throw new InvalidAccountNameException(AccountProblem.SLASH);
            }
            if (forbidden.indexOf(c) >= 0) {
                throw new InvalidAccountNameException(AccountProblem.FORBIDDEN_CHARACTER, String.valueOf(c));
            }
        }
    }
}
