package org.runaslauncher.text;

import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.PasswordPlace;
import org.runaslauncher.launch.PasswordRefusal;
import org.runaslauncher.launch.StartRemedy;
import org.runaslauncher.launch.SystemError;

/** What can be done about a failure, in words: buttons, warnings, and how the change of a password went. */
public final class FailureTexts {
    private FailureTexts() {}

    /** What the button says that does it, for the account that it is about. */
    public static String of(StartRemedy remedy, Optional<AccountName> account, ComputerFacts computer) {
        String name =
                switch (remedy) {
                    case START_IN_SYSTEM_FOLDER -> computer.systemFolder();
                    case ACCOUNT_OF_THIS_COMPUTER, ACCOUNT_OF_THE_DOMAIN ->
                        account.map(named -> remedy.accountName(named, computer))
                                .orElse("");
                    default -> "";
                };
        return Messages.get(keyOf(remedy), name);
    }

    /** The key of its text; with {@code .mnemonic} that of its mnemonic. */
    public static String keyOf(StartRemedy remedy) {
        return "start-remedy." + key(remedy);
    }

    /**
     * Warns before an account is locked.
     *
     * @param wrong how many wrong passwords Windows was given for it by this program
     * @param lockout empty if it is not known
     * @return empty if there is nothing to be warned of
     */
    public static String lockout(int wrong, Optional<Lockout> lockout) {
        if (lockout.isEmpty()) {
            return wrong < 2 ? "" : Messages.get("lockout.unknown", wrong);
        }
        Lockout rule = lockout.get();
        if (!rule.everLocks()) {
            return "";
        }
        String howLong = rule.minutes() == Lockout.UNTIL_UNLOCKED
                ? Messages.get("lockout.until-unlocked")
                : Messages.get("lockout.minutes", rule.minutes());
        int left = rule.threshold() - wrong;
        if (left <= 0) {
            return Messages.get("lockout.reached", wrong, howLong);
        }
        return left == 1
                ? Messages.get("lockout.last", wrong, rule.threshold(), howLong)
                : Messages.get("lockout.count", wrong, rule.threshold(), howLong);
    }

    /** Why a password was not changed. */
    public static String of(PasswordRefusal refusal, AccountName account) {
        return Messages.get("password-change." + key(refusal), account);
    }

    /** What Windows answered, in one line. */
    public static String technical(SystemError error) {
        return Explanations.technical(error.function(), error.code(), error.text());
    }

    /** Where a password is changed that cannot be changed here. */
    public static String of(PasswordPlace place, AccountName account) {
        return Messages.get("password-place." + key(place), account);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
