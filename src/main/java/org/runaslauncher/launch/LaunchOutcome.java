package org.runaslauncher.launch;

import java.util.function.Function;
import java.util.function.Supplier;

/** How a launch ended. */
public sealed interface LaunchOutcome {
    /** Handles all three cases. */
    <R> R match(Function<Started, R> started, Supplier<R> cancelled, Function<Failed, R> failed);

    /**
     * The program runs (or ran, and ended by itself).
     *
     * @param exitCode an unsigned number of 32 bits if it was waited for, and otherwise {@link ProcessStarter.SuspendedProcess#STILL_RUNNING}
     */
    record Started(long exitCode) implements LaunchOutcome {
        public Started() {
            this(ProcessStarter.SuspendedProcess.STILL_RUNNING);
        }

        @Override
        public <R> R match(Function<Started, R> started, Supplier<R> cancelled, Function<Failed, R> failed) {
            return started.apply(this);
        }
    }

    /** The program never ran, because the launch was cancelled in time. */
    record Cancelled() implements LaunchOutcome {
        @Override
        public <R> R match(Function<Started, R> started, Supplier<R> cancelled, Function<Failed, R> failed) {
            return cancelled.get();
        }
    }

    /** The program does not run. */
    record Failed(Failure failure, SystemError error, LaunchRequest request) implements LaunchOutcome {
        @Override
        public <R> R match(Function<Started, R> started, Supplier<R> cancelled, Function<Failed, R> failed) {
            return failed.apply(this);
        }
    }
}
