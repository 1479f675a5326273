package org.runaslauncher.windows;

import com.sun.jna.platform.win32.WinError;
import java.util.Optional;
import org.runaslauncher.seclogon.InvalidSecurityDescriptorException;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.SavedService;
import org.runaslauncher.seclogon.repair.ServiceException;
import org.runaslauncher.seclogon.repair.ServiceFunction;
import org.runaslauncher.seclogon.repair.UndoStore;

/**
 * {@code HKLM\SOFTWARE\Run As Launcher\Undo}, which only the system and administrators can write. What others could have written is not
 * believed.
 */
public final class RegistryUndoStore implements UndoStore {
    private static final String PRODUCT_KEY = "SOFTWARE\\Run As Launcher";
    private static final String UNDO_KEY = "Undo";
    private static final String START_TYPE = "StartType";
    private static final String PERMISSIONS = "Permissions";

    /** All to the system and to administrators, who own it; reading to users, whose window offers to undo. */
    private static final String SECURITY = "O:BAG:BAD:P(A;CI;KA;;;SY)(A;CI;KA;;;BA)(A;CI;KR;;;BU)";

    @Override
    public void save(SavedService service) throws ServiceException {
        change(key -> {
            key.delete(START_TYPE);
            key.delete(PERMISSIONS);
            if (service.startType() != StartType.UNKNOWN) {
                key.setNumber(START_TYPE, service.startType().value());
            }
            if (service.permissions() != null) {
                key.setText(PERMISSIONS, service.permissions().toString());
            }
        });
    }

    @Override
    public Optional<SavedService> saved() {
        try (RegistryKey machine = RegistryKey.localMachine();
                RegistryKey product = machine.openForReading(PRODUCT_KEY)) {
            if (product == null || !product.isGuarded()) {
                return Optional.empty();
            }
            try (RegistryKey undo = product.openForReading(UNDO_KEY)) {
                return undo == null || !undo.isGuarded() ? Optional.empty() : read(undo);
            }
        }
    }

    private static Optional<SavedService> read(RegistryKey key) {
        StartType startType = StartType.ofValue(key.number(START_TYPE).orElse(-1));
        Optional<String> permissions = key.text(PERMISSIONS);
        if (startType == StartType.UNKNOWN && permissions.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SavedService(
                    startType, permissions.isEmpty() ? null : SecurityDescriptor.parse(permissions.get())));
        } catch (InvalidSecurityDescriptorException e) {
            return Optional.empty();
        }
    }

    @Override
    public void clear() throws ServiceException {
        change(key -> {
            key.delete(START_TYPE);
            key.delete(PERMISSIONS);
        });
    }

    /** What is done with the opened key. */
    @FunctionalInterface
    private interface Change {
        void with(RegistryKey key) throws ServiceException;
    }

    private static void change(Change change) throws ServiceException {
        try (LocalMemory security = new LocalMemory()) {
            int error = SecurityDescriptors.write(SECURITY, security);
            if (error != WinError.ERROR_SUCCESS) {
                throw new ServiceException(ServiceFunction.CONVERT, error);
            }
            try (RegistryKey machine = RegistryKey.localMachine();
                    RegistryKey product = machine.openGuarded(PRODUCT_KEY, security.pointer());
                    RegistryKey undo = product.openGuarded(UNDO_KEY, security.pointer())) {
                change.with(undo);
            }
        }
    }
}
