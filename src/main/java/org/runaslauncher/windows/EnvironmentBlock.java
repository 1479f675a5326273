package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import org.runaslauncher.windows.win32.Kernel32;

/** The environment that a process is given: our own block, or none, which means the one of the target account. */
final class EnvironmentBlock implements AutoCloseable {
    private final Pointer block;

    private EnvironmentBlock(Pointer block) {
        this.block = block;
    }

    static EnvironmentBlock ofTheAccount() {
        return new EnvironmentBlock(null);
    }

    static EnvironmentBlock ofThisProcess() {
        return new EnvironmentBlock(Kernel32.INSTANCE.GetEnvironmentStringsW());
    }

    Pointer pointer() {
        return block;
    }

    @Override
    public void close() {
        if (block != null) {
            Kernel32.INSTANCE.FreeEnvironmentStringsW(block);
        }
    }
}
