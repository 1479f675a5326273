package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.runaslauncher.account.AccountName;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.launch.ProcessStarter.SuspendedProcess;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.PROFILEINFOW;
import org.runaslauncher.windows.win32.Userenv;

/** An account that Local System has logged on, with its profile if that was wanted: both are given back with this object. */
final class LoggedOnUser implements AutoCloseable {
    private static final long TO_END_MILLISECONDS = 5_000;

    private final LogonToken token;
    private final Pointer profile;
    private boolean needed;

    private LoggedOnUser(LogonToken token, Pointer profile) {
        this.token = token;
        this.profile = profile;
    }

    /** @param password zero-terminated; stays the caller's to wipe */
    static LoggedOnUser logOn(FollowingUser user, Pointer password) throws StartException {
        LogonToken token = LogonToken.of(user, password);
        try {
            return new LoggedOnUser(token, user.logon() == Logon.WITH_PROFILE ? load(token, user.account()) : null);
        } catch (StartException | RuntimeException e) {
            token.close();
            throw e;
        }
    }

    /** The privileges are those that the API page of LoadUserProfileW asks for. */
    @SuppressWarnings("try") // The privileges are only there to be had.
    private static Pointer load(LogonToken token, AccountName account) throws StartException {
        PROFILEINFOW information = new PROFILEINFOW();
        information.lpUserName = AccountLookup.variables(account).user();
        try (HeldPrivilege backup = HeldPrivilege.enable("SeBackupPrivilege");
                HeldPrivilege restore = HeldPrivilege.enable("SeRestorePrivilege")) {
            boolean done = Userenv.INSTANCE.LoadUserProfileW(token.handle(), information);
            int error = Native.getLastError();
            if (!done) {
                throw SystemErrors.startFailed("LoadUserProfileW", error);
            }
            return information.hProfile;
        }
    }

    LogonToken token() {
        return token;
    }

    /** Stays logged on for a process of this user until that is closed; closing this does nothing any more. */
    SuspendedProcess until(WindowsProcess process) {
        needed = true;
        return new OfLoggedOnUser(process, this);
    }

    @Override
    public void close() {
        if (!needed) {
            giveBack();
        }
    }

    @SuppressWarnings("try") // The privileges are only there to be had.
    private void giveBack() {
        try (token) {
            if (profile == null) {
                return;
            }
            try (HeldPrivilege backup = HeldPrivilege.enable("SeBackupPrivilege");
                    HeldPrivilege restore = HeldPrivilege.enable("SeRestorePrivilege")) {
                Userenv.INSTANCE.UnloadUserProfile(token.handle(), profile);
            } catch (StartException withoutPrivilege) {
                // Windows unloads it when the computer is shut down.
                return;
            }
        }
    }

    private static final class OfLoggedOnUser implements SuspendedProcess {
        private final WindowsProcess process;
        private final LoggedOnUser user;
        private boolean endedByUs;
        private boolean closed;

        OfLoggedOnUser(WindowsProcess process, LoggedOnUser user) {
            this.process = process;
            this.user = user;
        }

        @Override
        public void resume() throws StartException {
            process.resume();
        }

        @Override
        public void end() {
            endedByUs = true;
            process.end();
        }

        @Override
        public long exitCodeWithin(long milliseconds) {
            return process.exitCodeWithin(milliseconds);
        }

        /**
         * Of a program that still runs the profile is not unloaded: its settings would be gone under its feet. Windows unloads it when the
         * computer is shut down.
         */
        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            boolean ended = process.exitCodeWithin(endedByUs ? TO_END_MILLISECONDS : 0) != STILL_RUNNING;
            process.close();
            if (ended) {
                user.giveBack();
            } else {
                user.token.close();
            }
        }
    }
}
