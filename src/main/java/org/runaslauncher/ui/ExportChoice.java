package org.runaslauncher.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.runaslauncher.seclogon.DefaultPermissions;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.fleet.RepairScripts;
import org.runaslauncher.seclogon.fleet.SecurityTemplate;
import org.runaslauncher.text.Explanation;
import org.runaslauncher.text.ExportTexts;

/**
 * What is to be exported for other computers.
 *
 * @param present the permissions of the service here, if they are to be taken instead of the default
 */
public record ExportChoice(Kind kind, StartType startType, Optional<SecurityDescriptor> present) {
    public enum Kind {
        TEMPLATE,
        SCRIPTS
    }

    /** The permissions of the service here, if other computers may be given them: nobody but administrators can take over the service. */
    static Optional<SecurityDescriptor> exportable(ServiceSnapshot snapshot) {
        return snapshot.permissions()
                .map(SecurityDescriptor::daclOnly)
                .filter(SecurityTemplate::canHold)
                .filter(permissions -> !permissions.letsOthersTakeOver());
    }

    /**
     * Writes the file or the files, and says what to do with them.
     *
     * @param target the file of a template, the folder of scripts
     */
    Explanation writeTo(Path target) throws IOException {
        SecurityDescriptor permissions = present.orElse(DefaultPermissions.DACL);
        return kind == Kind.TEMPLATE
                ? ExportTexts.ofTemplate(new SecurityTemplate(startType, permissions).writeTo(target))
                : ExportTexts.ofScripts(new RepairScripts(startType, permissions).writeTo(target));
    }
}
