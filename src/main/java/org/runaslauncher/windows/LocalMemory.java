package org.runaslauncher.windows;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import org.runaslauncher.windows.win32.Kernel32;

/** What a function of Windows has allocated for us, freed with this object. */
final class LocalMemory implements AutoCloseable {
    private final PointerByReference answer = new PointerByReference();

    /** Where the function puts the address. */
    PointerByReference answer() {
        return answer;
    }

    Pointer pointer() {
        return answer.getValue();
    }

    String text() {
        return pointer().getWideString(0);
    }

    @Override
    public void close() {
        if (pointer() != null) {
            Kernel32.INSTANCE.LocalFree(pointer());
        }
    }
}
