package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runaslauncher.launch.EnvironmentVariables;
import org.runaslauncher.launch.StartException;
import org.runaslauncher.windows.win32.Kernel32;

/** The environment that a process is given, in native memory: a block of variables, or none, which lets the function choose. */
final class EnvironmentBlock implements AutoCloseable {
    /** In characters, with both terminating zeros: what the interface of the Secondary Logon service takes, which no page documents. */
    private static final int LONGEST_FOR_SECONDARY_LOGON = 32_768;

    /** RPC_X_BAD_STUB_DATA, as the Secondary Logon service answers what is too long. */
    static final int BAD_STUB_DATA = 1783;

    private final WideText block;

    private EnvironmentBlock(WideText block) {
        this.block = block;
    }

    static EnvironmentBlock of(Optional<EnvironmentVariables> variables) {
        return new EnvironmentBlock(
                variables.map(EnvironmentVariables::block).map(WideText::of).orElse(null));
    }

    /** The same for a function that hands it to the Secondary Logon service. */
    static EnvironmentBlock forSecondaryLogon(Optional<EnvironmentVariables> variables, String function)
            throws StartException {
        if (variables.isPresent() && variables.get().block().length() >= LONGEST_FOR_SECONDARY_LOGON) {
            throw SystemErrors.startFailed(function, BAD_STUB_DATA);
        }
        return of(variables);
    }

    /** Those of this process, as they are at this moment. */
    static EnvironmentVariables ofThisProcess() {
        Pointer strings = Kernel32.INSTANCE.GetEnvironmentStringsW();
        try {
            return read(strings);
        } finally {
            Kernel32.INSTANCE.FreeEnvironmentStringsW(strings);
        }
    }

    static EnvironmentVariables read(Pointer block) {
        List<String> entries = new ArrayList<>();
        long at = 0;
        for (String entry = block.getWideString(at); !entry.isEmpty(); entry = block.getWideString(at)) {
            entries.add(entry);
            at += (entry.length() + 1L) * Native.WCHAR_SIZE;
        }
        return EnvironmentVariables.of(entries);
    }

    /** Null if there is none. */
    Pointer pointer() {
        return block == null ? null : block.pointer();
    }

    @Override
    public void close() {
        if (block != null) {
            block.close();
        }
    }
}
