package org.runaslauncher.windows.win32;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Guid.GUID;

/**
 * <a href="https://learn.microsoft.com/windows/win32/api/propsys/nn-propsys-ipropertystore">IPropertyStore</a>, by the order of its methods in
 * {@code propsys.h}. All answer an HRESULT.
 */
public final class IPropertyStore extends ComInterface {
    public static final GUID ID = new GUID("{886D8EEB-8CF2-4446-8D02-CDBA1DBDCF99}");

    /** Of PKEY_AppUserModel_ID ({@code propkey.h}). */
    public static final GUID APP_USER_MODEL = new GUID("{9F4C2855-9F79-4B39-A8D0-E1D42DE1D5F3}");

    public static final int APP_USER_MODEL_ID = 5;

    private static final int SET_VALUE = 6;
    private static final int COMMIT = 7;

    private static final int PROPERTYKEY_SIZE = 20;
    private static final int PROPERTYKEY_PID = 16;
    /** Of 64 bits: the type, padding, and two pointers' room for the value. */
    private static final int PROPVARIANT_SIZE = 24;

    private static final int PROPVARIANT_VALUE = 8;
    private static final short VT_LPWSTR = 31;

    public IPropertyStore(Pointer object) {
        super(object);
    }

    /**
     * The store keeps a copy of the text.
     *
     * @param text zero-terminated wide characters
     */
    public int setText(GUID format, int property, Pointer text) {
        try (Memory key = new Memory(PROPERTYKEY_SIZE);
                Memory value = new Memory(PROPVARIANT_SIZE)) {
            format.write();
            key.write(0, format.getPointer().getByteArray(0, PROPERTYKEY_PID), 0, PROPERTYKEY_PID);
            key.setInt(PROPERTYKEY_PID, property);
            value.clear();
            value.setShort(0, VT_LPWSTR);
            value.setPointer(PROPVARIANT_VALUE, text);
            return call(SET_VALUE, key, value);
        }
    }

    public int commit() {
        return call(COMMIT);
    }
}
