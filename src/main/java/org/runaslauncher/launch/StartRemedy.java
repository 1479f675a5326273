package org.runaslauncher.launch;

import java.util.Locale;
import java.util.Optional;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;

/** What one click does about a failed launch. None of them starts anything: the password is typed again first. */
public enum StartRemedy implements Cure {
    /** Opens the panel about the Secondary Logon service, whose own remedies start and repair it. */
    SHOW_SERVICE,
    /** Another start folder, which every account can enter. */
    START_IN_SYSTEM_FOLDER,
    /** The logon {@link Logon#NETWORK_ONLY}. */
    NETWORK_ONLY,
    /** The logon {@link Logon#WITHOUT_PROFILE}. */
    WITHOUT_PROFILE,
    /** {@link Access#ELEVATED}. */
    RUN_AS_ADMINISTRATOR,
    /** A new password for the account, whose present one is known. */
    CHANGE_PASSWORD,
    /** The account of the same name on this computer. */
    ACCOUNT_OF_THIS_COMPUTER,
    /** The account of the same name in the domain of this computer. */
    ACCOUNT_OF_THE_DOMAIN;

    /** What helps, unless it is what was tried already. */
    public static Optional<StartRemedy> of(Failed failed, ComputerFacts computer) {
        return failed.failure().cure() instanceof StartRemedy remedy && remedy.changes(failed.request(), computer)
                ? Optional.of(remedy)
                : Optional.empty();
    }

    private boolean changes(LaunchRequest request, ComputerFacts computer) {
        Optional<FollowingUser> following = request.identity().following();
        return switch (this) {
            case SHOW_SERVICE -> true;
            case START_IN_SYSTEM_FOLDER -> !isSame(request.target().startFolder(), computer.systemFolder());
            case NETWORK_ONLY -> following.isPresent() && following.get().logon() != Logon.NETWORK_ONLY;
            case WITHOUT_PROFILE -> following.isPresent() && following.get().logon() == Logon.WITH_PROFILE;
            case RUN_AS_ADMINISTRATOR -> !isElevated(request.identity());
            case CHANGE_PASSWORD -> following.isPresent();
            case ACCOUNT_OF_THIS_COMPUTER, ACCOUNT_OF_THE_DOMAIN ->
                following.isPresent()
                        && !accountName(following.get().account(), computer).isEmpty();
        };
    }

    /** The name that the two remedies about accounts put in place of another; empty if there is none, or if it is the same. */
    public String accountName(AccountName account, ComputerFacts computer) {
        String user = account.user();
        boolean here = account.isLocal() || isSame(account.domain().orElse(""), computer.name());
        return switch (this) {
            case ACCOUNT_OF_THIS_COMPUTER ->
                account.domain().isEmpty() || here || user.indexOf('@') >= 0
                        ? ""
                        : AccountName.THIS_COMPUTER + '\\' + user;
            case ACCOUNT_OF_THE_DOMAIN -> !here || computer.domain().isEmpty() ? "" : computer.domain() + '\\' + user;
            default -> "";
        };
    }

    private static boolean isElevated(Identity identity) {
        return identity.following()
                .map(FollowingUser::elevated)
                .orElseGet(() -> identity instanceof CurrentUser current && current.access() == Access.ELEVATED);
    }

    private static boolean isSame(String name, String other) {
        return !name.isEmpty() && name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
