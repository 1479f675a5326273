package org.runaslauncher.windows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinBase.SECURITY_ATTRIBUTES;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.runaslauncher.elevation.Guarded;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.windows.win32.Advapi32;

/** An opened key of the 64-bit registry, closed with this object. */
final class RegistryKey implements AutoCloseable {
    private static final int READ = Advapi32.KEY_QUERY_VALUE | Advapi32.READ_CONTROL | Advapi32.KEY_WOW64_64KEY;
    private static final int WRITE =
            READ | Advapi32.KEY_SET_VALUE | Advapi32.KEY_CREATE_SUB_KEY | Advapi32.KEY_ENUMERATE_SUB_KEYS;

    /** Characters. */
    private static final int LONGEST_KEY = 255;

    private final HKEY handle;

    private RegistryKey(HKEY handle) {
        this.handle = handle;
    }

    /** HKEY_LOCAL_MACHINE, which is always open. */
    static RegistryKey localMachine() {
        return new RegistryKey(WinReg.HKEY_LOCAL_MACHINE);
    }

    /** HKEY_CLASSES_ROOT, which is always open: the classes of the user, and those of the computer. */
    static RegistryKey classes() {
        return new RegistryKey(WinReg.HKEY_CLASSES_ROOT);
    }

    /** Null if there is none, or Windows refuses. */
    RegistryKey openForReading(String name) {
        return open(name, READ);
    }

    /** The same for one whose keys are to be listed. */
    RegistryKey openForListing(String name) {
        return open(name, READ | Advapi32.KEY_ENUMERATE_SUB_KEYS);
    }

    private RegistryKey open(String name, int access) {
        HKEYByReference opened = new HKEYByReference();
        int error = Advapi32.INSTANCE.RegOpenKeyExW(handle, name, 0, access, opened);
        return error == WinError.ERROR_SUCCESS ? new RegistryKey(opened.getValue()) : null;
    }

    /** The name of the first key in this one, if there is any. */
    Optional<String> firstKey() {
        char[] name = new char[LONGEST_KEY + 1];
        IntByReference length = new IntByReference(name.length);
        int error = Advapi32.INSTANCE.RegEnumKeyExW(handle, 0, name, length, null, null, null, null);
        return error == WinError.ERROR_SUCCESS ? Optional.of(new String(name, 0, length.getValue())) : Optional.empty();
    }

    /** The names of all keys in this one. */
    List<String> keys() {
        List<String> names = new ArrayList<>();
        char[] name = new char[LONGEST_KEY + 1];
        IntByReference length = new IntByReference(name.length);
        while (Advapi32.INSTANCE.RegEnumKeyExW(handle, names.size(), name, length, null, null, null, null)
                == WinError.ERROR_SUCCESS) {
            names.add(new String(name, 0, length.getValue()));
            length.setValue(name.length);
        }
        return names;
    }

    /**
     * Opens a key for writing, or creates it. One that others can change is deleted first, with all that is in it: taking their rights away
     * would leave them the handles that they have.
     *
     * @param security of a new key
     */
    RegistryKey openGuarded(String name, Pointer security) throws ServiceException {
        RegistryKey found = create(name, security, false);
        if (found.isGuarded()) {
            return found;
        }
        found.close();
        check(ServiceFunction.OPEN_KEY, Advapi32.INSTANCE.RegDeleteTreeW(handle, name));
        RegistryKey created = create(name, security, true);
        if (created.isGuarded()) {
            return created;
        }
        created.close();
        throw new ServiceException(ServiceFunction.OPEN_KEY, WinError.ERROR_ACCESS_DENIED);
    }

    private RegistryKey create(String name, Pointer security, boolean onlyNew) throws ServiceException {
        SECURITY_ATTRIBUTES attributes = new SECURITY_ATTRIBUTES();
        attributes.lpSecurityDescriptor = security;
        HKEYByReference opened = new HKEYByReference();
        IntByReference disposition = new IntByReference();
        check(
                ServiceFunction.OPEN_KEY,
                Advapi32.INSTANCE.RegCreateKeyExW(handle, name, 0, null, 0, WRITE, attributes, opened, disposition));
        RegistryKey key = new RegistryKey(opened.getValue());
        if (onlyNew && disposition.getValue() != Advapi32.REG_CREATED_NEW_KEY) {
            key.close();
            // Somebody was quicker.
            throw new ServiceException(ServiceFunction.OPEN_KEY, WinError.ERROR_ALREADY_EXISTS);
        }
        return key;
    }

    /** Whether nobody but administrators can change it. */
    boolean isGuarded() {
        return SecurityDescriptors.read((memory, size) ->
                        Advapi32.INSTANCE.RegGetKeySecurity(handle, SecurityDescriptors.READABLE, memory, size))
                .map(Guarded.REGISTRY_KEY::isSafe)
                .orElse(false);
    }

    OptionalInt number(String name) {
        try (Memory value = new Memory(Integer.BYTES)) {
            int error = get(name, Advapi32.RRF_RT_REG_DWORD, value, new IntByReference(Integer.BYTES));
            return error == WinError.ERROR_SUCCESS ? OptionalInt.of(value.getInt(0)) : OptionalInt.empty();
        }
    }

    /**
     * A text; variables in one of type REG_EXPAND_SZ are replaced already.
     *
     * @param name empty for the value without a name
     */
    Optional<String> text(String name) {
        IntByReference size = new IntByReference();
        if (get(name, Advapi32.RRF_RT_REG_SZ, null, size) != WinError.ERROR_SUCCESS || size.getValue() <= 0) {
            return Optional.empty();
        }
        try (Memory value = new Memory(size.getValue())) {
            int error = get(name, Advapi32.RRF_RT_REG_SZ, value, size);
            return error == WinError.ERROR_SUCCESS ? Optional.of(value.getWideString(0)) : Optional.empty();
        }
    }

    private int get(String name, int type, Pointer value, IntByReference size) {
        return Advapi32.INSTANCE.RegGetValueW(handle, null, name, type, null, value, size);
    }

    void setNumber(String name, int number) throws ServiceException {
        try (Memory value = new Memory(Integer.BYTES)) {
            value.setInt(0, number);
            set(name, Advapi32.REG_DWORD, value, Integer.BYTES);
        }
    }

    void setText(String name, String text) throws ServiceException {
        try (WideText value = WideText.of(text)) {
            set(name, Advapi32.REG_SZ, value.pointer(), (text.length() + 1) * Character.BYTES);
        }
    }

    private void set(String name, int type, Pointer value, int size) throws ServiceException {
        check(ServiceFunction.WRITE_VALUE, Advapi32.INSTANCE.RegSetValueExW(handle, name, 0, type, value, size));
    }

    /** One that is not there is no error. */
    void delete(String name) throws ServiceException {
        int error = Advapi32.INSTANCE.RegDeleteValueW(handle, name);
        if (error != WinError.ERROR_FILE_NOT_FOUND) {
            check(ServiceFunction.WRITE_VALUE, error);
        }
    }

    private static void check(ServiceFunction function, int error) throws ServiceException {
        if (error != WinError.ERROR_SUCCESS) {
            throw new ServiceException(function, error);
        }
    }

    @Override
    public void close() {
        if (handle != WinReg.HKEY_LOCAL_MACHINE && handle != WinReg.HKEY_CLASSES_ROOT) {
            Advapi32.INSTANCE.RegCloseKey(handle);
        }
    }
}
