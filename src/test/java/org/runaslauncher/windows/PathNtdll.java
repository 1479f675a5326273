package org.runaslauncher.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** Functions of ntdll.dll that turn paths into those of the kernel, which every function that opens a file calls. */
interface PathNtdll extends StdCallLibrary {
    PathNtdll INSTANCE = Native.load("ntdll", PathNtdll.class, W32APIOptions.UNICODE_OPTIONS);

    @FieldOrder({"Length", "MaximumLength", "Buffer"})
    class UNICODE_STRING extends Structure {
        /** In bytes. */
        public short Length;

        public short MaximumLength;
        public Pointer Buffer;
    }

    /** Answers an RTL_PATH_TYPE. */
    int RtlDetermineDosPathNameType_U(String Path);

    byte RtlDosPathNameToNtPathName_U(String DosName, UNICODE_STRING NtName, Pointer PartName, Pointer RelativeName);

    void RtlFreeUnicodeString(UNICODE_STRING UnicodeString);
}
