package org.runaslauncher.launch;

import java.util.Optional;
import java.util.function.Supplier;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Cancelled;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.settings.Policies;

/** Carries out one launch. Takes as long as the logon takes, and two seconds more: never call it from the event thread. */
public final class Launcher {
    /** CreateProcess returns before the program has loaded its DLLs (API page, Remarks); this is how long we look on. */
    private static final long LOOK_ON_MILLISECONDS = 2_000;

    private final ProcessStarter starter;
    private final FailureCauses causes;
    private final StartRules rules;

    /**
     * @param context what is looked at if a program does not start
     * @param policies what the organization forbids
     */
    public Launcher(
            ProcessStarter starter, ServiceControl service, FailureContext context, Supplier<Policies> policies) {
        this.starter = starter;
        causes = new FailureCauses(starter, service, context);
        rules = new StartRules(policies);
    }

    /** With nothing to look at but the service. */
    public Launcher(ProcessStarter starter, ServiceControl service, Supplier<Policies> policies) {
        this(starter, service, FailureContext.NONE, policies);
    }

    /** Makes the first launch as fast as the others. Takes a moment, so not on the event thread either. */
    public void prepare() {
        starter.prepare();
    }

    /** By what a program of the following user is started. */
    public StartMethod methodForAnotherUser() {
        return starter.methodForAnotherUser();
    }

    /**
     * Starts the program, if the organization lets it. The password of the request is wiped in any case.
     *
     * @param attempt through which the launch can be cancelled until the program is let go
     * @param letGo is told when the program runs; the outcome follows up to two seconds later
     */
    public LaunchOutcome launch(LaunchRequest request, LaunchAttempt attempt, Runnable letGo) {
        try (SuspendedProcess process = start(request)) {
            if (!attempt.letGo()) {
                process.end();
                return new Cancelled();
            }
            resume(process);
            letGo.run();
            long exitCode = process.exitCodeWithin(LOOK_ON_MILLISECONDS);
            Optional<Failure> notLoaded = causes.ofExit(exitCode, request);
            if (notLoaded.isPresent()) {
                return new Failed(notLoaded.get(), new SystemError("", (int) exitCode, ""), request);
            }
            return request.options().untilEnd()
                    ? new Started(process.exitCodeWithin(SuspendedProcess.FOR_EVER))
                    : new Started();
        } catch (StartException e) {
            return attempt.isCancelled()
                    ? new Cancelled()
                    : new Failed(e.failure().orElseGet(() -> cause(e, request)), e.error(), request);
        }
    }

    private SuspendedProcess start(LaunchRequest request) throws StartException {
        boolean passed = false;
        try {
            rules.check(request);
            passed = true;
        } finally {
            if (!passed) {
                request.identity().following().map(FollowingUser::password).ifPresent(Password::close);
            }
        }
        return starter.start(request);
    }

    private Failure cause(StartException e, LaunchRequest request) {
        return rules.allowed(causes.of(e.error(), request));
    }

    private static void resume(SuspendedProcess process) throws StartException {
        try {
            process.resume();
        } catch (StartException e) {
            process.end();
            throw e;
        }
    }
}
