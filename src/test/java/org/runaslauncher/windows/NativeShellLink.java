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
import org.runaslauncher.windows.ShellLinkFunctions.Shell32;
import org.runaslauncher.windows.win32.Ole32;

/** Windows' own shell link: IShellLinkW, and the IPersistFile that it also is. Needs COM on its thread. */
final class NativeShellLink implements AutoCloseable {
    private static final Memory CLSID_SHELL_LINK = guid("0114020000000000c000000000000046");
    private static final Memory IID_SHELL_LINK = guid("f914020000000000c000000000000046");
    private static final Memory IID_PERSIST_FILE = guid("0b01000000000000c000000000000046");
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

    private static Memory guid(String bytes) {
        Memory guid = new Memory(16);
        guid.write(0, HexFormat.of().parseHex(bytes), 0, 16);
        return guid;
    }

    @Override
    public void close() {
        call(file, Method.RELEASE);
        call(link, Method.RELEASE);
    }
}
