package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.runaslauncher.windows.ShellLinkFunctions.Shell32;
import org.runaslauncher.windows.win32.Ole32;

/** Windows' own shell link: IShellLinkW, and the IPersistFile that it also is. Needs COM on its thread. */
final class NativeShellLink implements AutoCloseable {
    private static final Memory CLSID_SHELL_LINK = bytes("0114020000000000c000000000000046");
    private static final Memory IID_SHELL_LINK = bytes("f914020000000000c000000000000046");
    private static final Memory IID_PERSIST_FILE = bytes("0b01000000000000c000000000000046");
    private static final Memory IID_PROPERTY_STORE = bytes("eb8e6d88f28c46448d02cdba1dbdcf99");
    /** PKEY_AppUserModel_ID (propkey.h): a format, and a number in it. */
    private static final Memory APP_USER_MODEL_ID = bytes("55284c9f799f394ba8d0e1d42de1d5f3" + "05000000");

    private static final int PROPVARIANT_SIZE = 24;
    private static final int VT_LPWSTR = 31;
    private static final int E_NOTIMPL = 0x80004001;
    private static final int LONGEST = 40_000;

    private final Pointer link;
    private final Pointer file;

    /** The methods that are called, by their places in the tables of their interfaces (shobjidl_core.h, objidl.h). */
    private enum Method {
        QUERY_INTERFACE(0),
        RELEASE(2),
        GET_PATH(3),
        GET_ID_LIST(4),
        SET_ID_LIST(5),
        GET_DESCRIPTION(6),
        SET_DESCRIPTION(7),
        GET_WORKING_DIRECTORY(8),
        SET_WORKING_DIRECTORY(9),
        GET_ARGUMENTS(10),
        SET_ARGUMENTS(11),
        GET_SHOW_CMD(14),
        SET_SHOW_CMD(15),
        GET_ICON_LOCATION(16),
        SET_ICON_LOCATION(17),
        SET_PATH(20),
        GET_VALUE(5),
        LOAD(5),
        SAVE(6);

        private final int place;

        Method(int place) {
            this.place = place;
        }
    }

    NativeShellLink() {
        PointerByReference made = new PointerByReference();
        assertThat(ShellLinkFunctions.Ole32.INSTANCE.CoCreateInstance(
                        CLSID_SHELL_LINK, null, ShellLinkFunctions.Ole32.CLSCTX_INPROC_SERVER, IID_SHELL_LINK, made))
                .isZero();
        link = made.getValue();
        must(call(link, Method.QUERY_INTERFACE, IID_PERSIST_FILE, made));
        file = made.getValue();
    }

    /** May answer S_FALSE, for a path that leads nowhere. */
    void setPath(String path) {
        assertThat(call(link, Method.SET_PATH, new WString(path))).isBetween(0, 1);
    }

    void setIdList(Pointer list) {
        must(call(link, Method.SET_ID_LIST, list));
    }

    void setDescription(String text) {
        must(call(link, Method.SET_DESCRIPTION, new WString(text)));
    }

    void setWorkingDirectory(String folder) {
        must(call(link, Method.SET_WORKING_DIRECTORY, new WString(folder)));
    }

    void setArguments(String arguments) {
        must(call(link, Method.SET_ARGUMENTS, new WString(arguments)));
    }

    void setShowCommand(int command) {
        must(call(link, Method.SET_SHOW_CMD, command));
    }

    void setIconLocation(String path, int index) {
        must(call(link, Method.SET_ICON_LOCATION, new WString(path), index));
    }

    void save(Path path) {
        must(call(file, Method.SAVE, new WString(path.toString()), 1));
    }

    /** Answers an HRESULT. */
    int load(Path path) {
        return call(file, Method.LOAD, new WString(path.toString()), 0);
    }

    /** Without the raw path, which is the one that was saved. */
    String path() {
        char[] text = new char[LONGEST];
        call(link, Method.GET_PATH, text, text.length, null, 0);
        return Native.toString(text);
    }

    String description() {
        return text(Method.GET_DESCRIPTION);
    }

    String workingDirectory() {
        return text(Method.GET_WORKING_DIRECTORY);
    }

    String arguments() {
        return text(Method.GET_ARGUMENTS);
    }

    int showCommand() {
        IntByReference command = new IntByReference();
        must(call(link, Method.GET_SHOW_CMD, command));
        return command.getValue();
    }

    /** The path, a comma, the index. */
    String iconLocation() {
        char[] text = new char[LONGEST];
        IntByReference index = new IntByReference();
        must(call(link, Method.GET_ICON_LOCATION, text, text.length, index));
        return Native.toString(text) + ',' + index.getValue();
    }

    /** Nothing if Windows cannot say, as Wine 8 cannot, which keeps no properties of links; an empty text if there is none. */
    Optional<String> appUserModelId() {
        PointerByReference store = new PointerByReference();
        must(call(link, Method.QUERY_INTERFACE, IID_PROPERTY_STORE, store));
        try (Memory value = new Memory(PROPVARIANT_SIZE)) {
            value.clear();
            int result = call(store.getValue(), Method.GET_VALUE, APP_USER_MODEL_ID, value);
            if (result == E_NOTIMPL) {
                return Optional.empty();
            }
            must(result);
            if (value.getShort(0) != VT_LPWSTR) {
                return Optional.of("");
            }
            Pointer text = value.getPointer(Long.BYTES);
            String id = text.getWideString(0);
            Ole32.INSTANCE.CoTaskMemFree(text);
            return Optional.of(id);
        } finally {
            call(store.getValue(), Method.RELEASE);
        }
    }

    /** No bytes if there is none. */
    byte[] idList() {
        PointerByReference list = new PointerByReference();
        call(link, Method.GET_ID_LIST, list);
        return list.getValue() == null ? new byte[0] : taken(list.getValue());
    }

    static byte[] taken(Pointer list) {
        byte[] bytes = list.getByteArray(0, Shell32.INSTANCE.ILGetSize(list));
        Ole32.INSTANCE.CoTaskMemFree(list);
        return bytes;
    }

    private String text(Method method) {
        char[] text = new char[LONGEST];
        must(call(link, method, text, text.length));
        return Native.toString(text);
    }

    private static void must(int result) {
        assertThat(result).isZero();
    }

    private static int call(Pointer object, Method method, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = object;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Pointer table = object.getPointer(0);
        return Function.getFunction(
                        table.getPointer((long) method.place * Native.POINTER_SIZE), Function.ALT_CONVENTION)
                .invokeInt(all);
    }

    private static Memory bytes(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Memory memory = new Memory(bytes.length);
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }

    @Override
    public void close() {
        call(file, Method.RELEASE);
        call(link, Method.RELEASE);
    }
}
