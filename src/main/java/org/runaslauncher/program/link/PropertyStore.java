package org.runaslauncher.program.link;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.HexFormat;

/** A serialized property store (MS-PROPSTORE 2.2 to 2.4), of which one property is of use. */
final class PropertyStore {
    /** {9F4C2855-9F79-4B39-A8D0-E1D42DE1D5F3}, and in it PKEY_AppUserModel_ID. */
    private static final byte[] APP_USER_MODEL = HexFormat.of().parseHex("55284c9f799f394ba8d0e1d42de1d5f3");

    private static final int ID = 5;
    private static final long VERSION = 0x53505331L;
    private static final int SIZE_FIELD = 4;
    private static final int STORAGE_HEADER = 24;
    private static final int VALUE_HEADER = 9;
    private static final int TYPE_FIELD = 4;
    private static final int VT_LPWSTR = 0x1F;

    private PropertyStore() {}

    /** The application that the link's windows belong to in the taskbar; empty if the store does not say. */
    static String appUserModelId(LinkReader store) throws InvalidLinkException {
        while (hasNext(store)) {
            LinkReader storage = store.sizedPart(STORAGE_HEADER);
            boolean known = storage.unsigned32() == VERSION;
            if (known && Arrays.equals(storage.bytes(APP_USER_MODEL.length), APP_USER_MODEL)) {
                return find(storage);
            }
        }
        return "";
    }

    private static String find(LinkReader storage) throws InvalidLinkException {
        while (hasNext(storage)) {
            LinkReader value = storage.sizedPart(VALUE_HEADER);
            if (value.unsigned32() == ID) {
                value.skip(1);
                return text(value);
            }
        }
        return "";
    }

    /** Every list ends with a size of zero, which writers are known to forget. */
    private static boolean hasNext(LinkReader list) throws InvalidLinkException {
        return list.remaining() >= SIZE_FIELD && list.peek32() != 0;
    }

    /** TypedPropertyValue (MS-OLEPS 2.15): the type, then for this type the number of characters and the characters. */
    private static String text(LinkReader value) throws InvalidLinkException {
        if (value.remaining() < TYPE_FIELD || value.unsigned32() != VT_LPWSTR) {
            return "";
        }
        return value.text(2 * value.unsigned32(), UTF_16LE);
    }
}
