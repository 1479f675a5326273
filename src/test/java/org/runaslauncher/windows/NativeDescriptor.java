package org.runaslauncher.windows;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;
import org.runaslauncher.windows.win32.Advapi32;
import org.runaslauncher.windows.win32.Kernel32;

/** A security descriptor that Windows has made from text, in its memory. */
final class NativeDescriptor implements AutoCloseable {
    private static final Advapi32 ADVAPI32 = Advapi32.INSTANCE;
    private static final int WHOLE = SecurityDescriptors.READABLE | Advapi32.SACL_SECURITY_INFORMATION;

    private final Pointer pointer;
    private final int size;

    private NativeDescriptor(Pointer pointer, int size) {
        this.pointer = pointer;
        this.size = size;
    }

    static Optional<NativeDescriptor> parse(String sddl) {
        PointerByReference made = new PointerByReference();
        IntByReference size = new IntByReference();
        boolean parsed = ADVAPI32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                sddl, Advapi32.SDDL_REVISION_1, made, size);
        return parsed ? Optional.of(new NativeDescriptor(made.getValue(), size.getValue())) : Optional.empty();
    }

    static Optional<BinaryDescriptor> binary(String sddl) {
        return parse(sddl).map(descriptor -> {
            try (descriptor) {
                return descriptor.binary();
            }
        });
    }

    BinaryDescriptor binary() {
        return BinaryDescriptor.of(pointer.getByteArray(0, size));
    }

    Pointer pointer() {
        return pointer;
    }

    String text() {
        PointerByReference made = new PointerByReference();
        assertThat(ADVAPI32.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                        pointer, Advapi32.SDDL_REVISION_1, WHOLE, made, null))
                .as("ConvertSecurityDescriptorToStringSecurityDescriptorW")
                .isTrue();
        String text = made.getValue().getWideString(0);
        Kernel32.INSTANCE.LocalFree(made.getValue());
        return text;
    }

    @Override
    public void close() {
        Kernel32.INSTANCE.LocalFree(pointer);
    }
}
