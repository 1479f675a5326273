package org.runaslauncher.launch;

import java.util.Optional;
import java.util.function.Supplier;
import org.runaslauncher.launch.Identity.CurrentUser;
import org.runaslauncher.settings.Policies;

/** What an organization does not let be started. {@link Launcher}, which every start passes, asks right before it. */
final class StartRules {
    private final Supplier<Policies> policies;

    /** @param policies is asked each time: they may change while the window is open */
    StartRules(Supplier<Policies> policies) {
        this.policies = policies;
    }

    /** @throws StartException if the program may not be started as it is wanted */
    void check(LaunchRequest request) throws StartException {
        Policies now = policies.get();
        if (!now.readable()) {
            throw refusal(Failure.RULES_UNREADABLE, "");
        }
        if (now.forbidUse()) {
            throw refusal(Failure.FORBIDDEN, "");
        }
        if (now.elevationHidden().value() && isElevated(request.identity())) {
            throw refusal(Failure.FORBIDDEN_ELEVATION, "");
        }
        Optional<String> forbidden = request.target().forbiddenBy(now.kinds());
        if (forbidden.isPresent()) {
            throw refusal(Failure.FORBIDDEN_KIND, forbidden.get());
        }
    }

    /** What is said instead of a failure whose remedy is forbidden. */
    Failure allowed(Failure failure) {
        return failure == Failure.ELEVATION_REQUIRED_OF_CURRENT_USER
                        && policies.get().elevationHidden().value()
                ? Failure.FORBIDDEN_ELEVATION
                : failure;
    }

    /** The elevation of the following user is another thing: it takes that user's password. */
    private static boolean isElevated(Identity identity) {
        return identity instanceof CurrentUser current && current.access() == Access.ELEVATED;
    }

    /** No function of Windows failed. */
    private static StartException refusal(Failure failure, String file) {
        return new StartException(failure, new SystemError("", 0, file));
    }
}
