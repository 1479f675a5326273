package org.runaslauncher.fakes;

import java.nio.CharBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.ProcessStarter;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.launch.SystemError;

/** Pretends to start processes, and remembers what it was asked and what became of them. */
public final class FakeProcessStarter implements ProcessStarter {
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    public final List<LaunchRequest> requests = new ArrayList<>();
    public final List<String> events = new ArrayList<>();

    public volatile boolean prepared;

    private volatile char[] goodPassword;
    private volatile int failWith;
    private volatile String longText = "";
    private volatile int resumeFailsWith;
    private volatile long exitCode = SuspendedProcess.STILL_RUNNING;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Duration longestLogon = FOR_EVER;
    private volatile RuntimeException fault;

    /** Any other password is refused with error 1326. Without this every password is good. */
    public void setGoodPassword(char[] password) {
        goodPassword = password.clone();
    }

    public void failWith(int code) {
        failWith = code;
    }

    /** Makes Windows' text for errors longer than any that there is. */
    public void explainErrorsWith(String text) {
        longText = text;
    }

    public void resumeFailsWith(int code) {
        resumeFailsWith = code;
    }

    public void childEndsAtOnceWith(long code) {
        exitCode = code;
    }

    public void breakWith(RuntimeException fault) {
        this.fault = fault;
    }

    /** Makes logons take until {@link #finishLogon}. */
    public void holdLogon() {
        gate = new CountDownLatch(1);
    }

    /** Makes logons take that long. */
    public void holdLogonFor(Duration time) {
        holdLogon();
        longestLogon = time;
    }

    public void finishLogon() {
        gate.countDown();
    }

    @Override
    public void prepare() {
        prepared = true;
    }

    @Override
    public SuspendedProcess start(LaunchRequest request) throws StartException {
        requests.add(request);
        boolean passwordIsGood = checkPassword(request);
        awaitLogon();
        if (fault != null) {
            throw fault;
        }
        if (failWith != 0) {
            boolean current = request.identity().following().isEmpty();
            throw refused(current ? "CreateProcessW" : "CreateProcessWithLogonW", failWith);
        }
        if (!passwordIsGood) {
            throw refused("CreateProcessWithLogonW", 1326);
        }
        note("created");
        return new FakeProcess();
    }

    private boolean checkPassword(LaunchRequest request) {
        if (request.identity().following().isEmpty()) {
            return true;
        }
        FollowingUser user = request.identity().following().get();
        boolean[] good = new boolean[1];
        user.password().use(typed -> good[0] = goodPassword == null || typed.equals(CharBuffer.wrap(goodPassword)));
        return good[0];
    }

    private void awaitLogon() {
        try {
            gate.await(longestLogon.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a logon cannot be interrupted", e);
        }
    }

    private StartException refused(String function, int code) {
        String text = longText.isEmpty() ? "Windows’ text for " + code + "." : longText;
        return new StartException(new SystemError(function, code, text));
    }

    private synchronized void note(String event) {
        events.add(event);
    }

    private final class FakeProcess implements SuspendedProcess {
        @Override
        public void resume() throws StartException {
            if (resumeFailsWith != 0) {
                throw refused("ResumeThread", resumeFailsWith);
            }
            note("resumed");
        }

        @Override
        public void end() {
            note("ended");
        }

        @Override
        public long exitCodeWithin(long milliseconds) {
            return exitCode;
        }

        @Override
        public void close() {
            note("closed");
        }
    }
}
