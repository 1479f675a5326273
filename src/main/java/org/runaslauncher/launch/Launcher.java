package org.runaslauncher.launch;

import org.runaslauncher.launch.LaunchOutcome.Cancelled;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchOutcome.Started;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.seclogon.ServiceControl;
import org.runaslauncher.seclogon.ServiceState;

/** Carries out one launch. Takes as long as the logon takes, and two seconds more: never call it from the event thread. */
public final class Launcher {
    /** CreateProcess returns before the program has loaded its DLLs (API page, Remarks); this is how long we look on. */
    private static final long LOOK_ON_MILLISECONDS = 2_000;

    private final ProcessStarter starter;
    private final ServiceControl service;

    public Launcher(ProcessStarter starter, ServiceControl service) {
        this.starter = starter;
        this.service = service;
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
            if (Failure.isLoaderCode(exitCode)) {
                return loaderFailure(exitCode, request);
            }
            return request.options().untilEnd()
                    ? new Started(process.exitCodeWithin(SuspendedProcess.FOR_EVER))
                    : new Started();
        } catch (StartException e) {
            return attempt.isCancelled()
                    ? new Cancelled()
                    : new Failed(e.failure().orElseGet(() -> explain(e.error(), request)), e.error(), request);
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

    private static Failed loaderFailure(long exitCode, LaunchRequest request) {
        return new Failed(Failure.ofCode((int) exitCode), new SystemError("", (int) exitCode, ""), request);
    }

    /** Some codes have more than one cause; a look at the service or the request tells which. */
    private Failure explain(SystemError error, LaunchRequest request) {
        Failure failure = Failure.ofCode(error.code());
        if (request.identity().following().isEmpty()) {
            return failure == Failure.ELEVATION_REQUIRED ? Failure.ELEVATION_REQUIRED_OF_CURRENT_USER : failure;
        }
        return switch (failure) {
            case ACCESS_DENIED ->
                service.status().state() == ServiceState.STOPPED ? Failure.SERVICE_MAY_NOT_BE_STARTED : failure;
            case ACCOUNT_RESTRICTION ->
                request.identity().following().get().password().isEmpty() ? Failure.EMPTY_PASSWORD : failure;
            default -> failure;
        };
    }
}
