package org.runaslauncher.launch;

import java.util.Optional;
import org.runaslauncher.launch.LaunchOutcome.Cancelled;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.seclogon.ServiceControl;

/** Carries out one launch. Takes as long as the logon takes, and two seconds more: never call it from the event thread. */
public final class Launcher {
    /** CreateProcess returns before the program has loaded its DLLs (API page, Remarks); this is how long we look on. */
    private static final long LOOK_ON_MILLISECONDS = 2_000;

    private final ProcessStarter starter;
    private final FailureCauses causes;

    /** @param context what is looked at if a program does not start */
    public Launcher(ProcessStarter starter, ServiceControl service, FailureContext context) {
        this.starter = starter;
        causes = new FailureCauses(starter, service, context);
    }

    /** With nothing to look at but the service. */
    public Launcher(ProcessStarter starter, ServiceControl service) {
        this(starter, service, FailureContext.NONE);
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
     * Starts the program.
     *
     * @param attempt through which the launch can be cancelled until the program is let go
     * @param letGo is told when the program runs; the outcome follows up to two seconds later
     */
    public LaunchOutcome launch(LaunchRequest request, LaunchAttempt attempt, Runnable letGo) {
        try (SuspendedProcess process = starter.start(request)) {
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
                    : new Failed(e.failure().orElseGet(() -> causes.of(e.error(), request)), e.error(), request);
        }
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
