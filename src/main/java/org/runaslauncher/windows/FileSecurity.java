package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import java.nio.file.Path;
import java.util.Optional;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.windows.win32.Advapi32;

/** The security descriptors of files and folders. */
final class FileSecurity {
    private FileSecurity() {}

    /** Owner, group and who may do what; empty if it cannot be read. */
    static Optional<SecurityDescriptor> of(Path path) {
        try (LocalMemory descriptor = new LocalMemory()) {
            int error = Advapi32.INSTANCE.GetNamedSecurityInfoW(
                    path.toString(),
                    Advapi32.SE_FILE_OBJECT,
                    SecurityDescriptors.READABLE,
                    null,
                    null,
                    null,
                    null,
                    descriptor.answer());
            return error == WinError.ERROR_SUCCESS ? SecurityDescriptors.parse(descriptor.pointer()) : Optional.empty();
        }
    }
}
