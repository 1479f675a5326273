package org.runaslauncher.seclogon.repair;

import java.util.Set;
import org.runaslauncher.seclogon.AccessControlEntry;
import org.runaslauncher.seclogon.AceType;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceRight;

/**
 * What undo may put back: nothing by which anybody but the system and administrators could take over the service. Stricter than a diagnosis:
 * conditions, inheritance and denials before make no difference.
 */
final class UndoRule {
    private static final Set<SecurityIdentifier> MAY_CONTROL =
            Set.of(SecurityIdentifier.SYSTEM, SecurityIdentifier.ADMINISTRATORS);

    private UndoRule() {}

    static boolean allows(SecurityDescriptor permissions) {
        return !permissions.isOpenToAll()
                && permissions.dacl().entries().stream().noneMatch(UndoRule::givesControlToOthers);
    }

    private static boolean givesControlToOthers(AccessControlEntry entry) {
        return entry.type().effect() == AceType.Effect.ALLOW
                && !MAY_CONTROL.contains(entry.trustee())
                && ServiceRight.of(entry.mask()).stream().anyMatch(ServiceRight::isFullControl);
    }
}
