package org.runaslauncher.windows.win32;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.ptr.PointerByReference;

/**
 * An interface of a COM object, released with this: its methods are called by their places in its table
 * (<a href="https://learn.microsoft.com/windows/win32/api/unknwn/nn-unknwn-iunknown">IUnknown</a>). Belongs to the thread that made it.
 */
public abstract class ComInterface implements AutoCloseable {
    private static final int QUERY_INTERFACE = 0;
    private static final int RELEASE = 2;

    private final Pointer object;

    ComInterface(Pointer object) {
        this.object = object;
    }

    /** Answers an HRESULT; the object's other interface comes in {@code answer}, and has to be released too. */
    public final int queryInterface(GUID id, PointerByReference answer) {
        return call(QUERY_INTERFACE, id, answer);
    }

    /** Calls a method that answers an HRESULT. */
    final int call(int place, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = object;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Pointer method = object.getPointer(0).getPointer((long) place * Native.POINTER_SIZE);
        return Function.getFunction(method, Function.ALT_CONVENTION).invokeInt(all);
    }

    @Override
    public final void close() {
        call(RELEASE);
    }
}
