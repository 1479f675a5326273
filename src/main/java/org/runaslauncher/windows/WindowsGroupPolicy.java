package org.runaslauncher.windows;

import java.util.function.Supplier;
import org.runaslauncher.seclogon.GroupPolicy;

/**
 * Whether Group Policy manages the service: from the templates that Windows has applied, if this user may read them, and from WMI, which answers
 * administrators only. Looks once, when it is asked for the first time, which may then take seconds.
 */
public final class WindowsGroupPolicy implements Supplier<GroupPolicy> {
    private GroupPolicy answer;

    @Override
    public synchronized GroupPolicy get() {
        if (answer == null) {
            answer = look();
        }
        return answer;
    }

    private static GroupPolicy look() {
        GroupPolicy templates = PolicyTemplates.look(PolicyTemplates.folder(SystemFolders.windows()));
        if (templates == GroupPolicy.MANAGES || !ProcessToken.isAdministrator()) {
            return templates;
        }
        // That it names nothing can also mean that nobody logs it.
        GroupPolicy resultant = ResultantPolicy.ask(SystemFolders.system());
        return resultant == GroupPolicy.MANAGES ? resultant : templates;
    }
}
