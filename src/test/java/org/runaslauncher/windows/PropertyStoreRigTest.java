package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary.StdCallCallback;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.runaslauncher.integration.ShortcutFile;
import org.runaslauncher.windows.win32.IPropertyStore;

/** What arrives at the other side of IPropertyStore, which Wine 8 has for links in name only: an object of the test's own stands in its place. */
@Tag("rig")
@EnabledOnOs(OS.WINDOWS)
class PropertyStoreRigTest {
    private static final int METHODS = 8;
    private static final int RELEASE = 2;
    private static final int SET_VALUE = 6;
    private static final int COMMIT = 7;

    private final List<String> calls = new ArrayList<>();

    /** Like both Release and Commit: an object, and nothing else. */
    @FunctionalInterface
    interface Plain extends StdCallCallback {
        int call(Pointer object);
    }

    @FunctionalInterface
    interface SetValue extends StdCallCallback {
        int call(Pointer object, Pointer key, Pointer value);
    }

    @Test
    void theApplicationIsSetUnderItsKeyAsAText() {
        Plain release = object -> note("Release");
        Plain commit = object -> note("Commit");
        SetValue setValue = (object, key, value) -> note("SetValue "
                + HexFormat.of().formatHex(key.getByteArray(0, 16)) + ' ' + key.getInt(16) + ' '
                + value.getShort(0) + ' ' + value.getPointer(8).getWideString(0));
        try (Memory table = new Memory((long) METHODS * Native.POINTER_SIZE);
                Memory object = new Memory(Native.POINTER_SIZE)) {
            table.clear();
            object.setPointer(0, table);
            put(table, RELEASE, CallbackReference.getFunctionPointer(release));
            put(table, SET_VALUE, CallbackReference.getFunctionPointer(setValue));
            put(table, COMMIT, CallbackReference.getFunctionPointer(commit));
            try (IPropertyStore store = new IPropertyStore(object);
                    WideText id = WideText.of(ShortcutFile.APP_USER_MODEL_ID)) {
                assertThat(store.setText(IPropertyStore.APP_USER_MODEL, IPropertyStore.APP_USER_MODEL_ID, id.pointer()))
                        .isZero();
                assertThat(store.commit()).isZero();
            }
        }
        // PKEY_AppUserModel_ID of propkey.h, and VT_LPWSTR of wtypes.h.
        assertThat(calls)
                .containsExactly(
                        "SetValue 55284c9f799f394ba8d0e1d42de1d5f3 5 31 org.runaslauncher.RunAsLauncher",
                        "Commit",
                        "Release");
    }

    private int note(String call) {
        calls.add(call);
        return 0;
    }

    private static void put(Memory table, int place, Pointer function) {
        table.setPointer((long) place * Native.POINTER_SIZE, function);
    }
}
