package org.runaslauncher.windows;

/**
 * How large a file may be whose signature is checked: about what can be read while somebody types a password. Of a larger one nothing is
 * known, and nothing is said.
 */
final class HashLimit {
    /** In bytes. Two seconds of reading and two of calculating, on a slow disk. */
    static final long OF_THIS_COMPUTER = 512L << 20;

    /** In bytes. From another computer, or from what is plugged in, through a line that others use as well. */
    static final long OF_OTHERS = 64L << 20;

    private HashLimit() {}

    /** @param length of the file, in bytes */
    static boolean allows(String path, long length) {
        return allows(FileNames.isOnFixedDrive(path), length);
    }

    static boolean allows(boolean ofThisComputer, long length) {
        return length <= (ofThisComputer ? OF_THIS_COMPUTER : OF_OTHERS);
    }
}
