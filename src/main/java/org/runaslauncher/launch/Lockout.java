package org.runaslauncher.launch;

/**
 * When Windows locks an account.
 *
 * @param threshold after how many wrong passwords; 0 for never
 * @param minutes for how long; {@link #UNTIL_UNLOCKED} until an administrator unlocks it
 */
public record Lockout(int threshold, long minutes) {
    public static final long UNTIL_UNLOCKED = -1;

    public boolean everLocks() {
        return threshold > 0;
    }
}
