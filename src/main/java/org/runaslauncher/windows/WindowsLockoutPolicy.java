package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import java.util.Optional;
import org.runaslauncher.launch.Lockout;
import org.runaslauncher.launch.LockoutPolicy;
import org.runaslauncher.windows.win32.Netapi32;

/** Asks netapi32 about the accounts of this computer. */
public final class WindowsLockoutPolicy implements LockoutPolicy {
    /** USER_MODALS_INFO_3: seconds of the lockout, seconds after which wrong passwords are forgotten, threshold; four bytes each. */
    private static final int LOCKOUT = 3;

    private static final int OFFSET_OF_THRESHOLD = 8;

    /** TIMEQ_FOREVER. */
    private static final int FOREVER = -1;

    private static final long SECONDS_OF_A_MINUTE = 60;

    @Override
    public Optional<Lockout> ofThisComputer() {
        try (NetBuffer answer = new NetBuffer()) {
            int error = Netapi32.INSTANCE.NetUserModalsGet(null, LOCKOUT, answer.answer());
            return error == 0 && answer.pointer() != null ? Optional.of(read(answer.pointer())) : Optional.empty();
        }
    }

    private static Lockout read(Pointer info) {
        return lockout(info.getInt(0), info.getInt(OFFSET_OF_THRESHOLD));
    }

    static Lockout lockout(int seconds, int threshold) {
        // A lockout until an administrator comes is -1 here, and 0 in the policy that it was set with.
        boolean forEver = seconds == FOREVER || seconds == 0;
        long minutes = (Integer.toUnsignedLong(seconds) + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE;
        return new Lockout(Math.max(threshold, 0), forEver ? Lockout.UNTIL_UNLOCKED : minutes);
    }
}
