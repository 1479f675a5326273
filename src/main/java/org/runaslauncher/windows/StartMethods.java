package org.runaslauncher.windows;

import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.seclogon.AccessToken;
import org.runaslauncher.seclogon.SecurityIdentifier;

/** Which functions start a program as another user, for a caller with a certain token. */
final class StartMethods {
    static final String IMPERSONATE = "SeImpersonatePrivilege";

    /** Of every logon there is one (<a href="https://learn.microsoft.com/windows/win32/secauthz/well-known-sids">Well-known SIDs</a>). */
    private static final String LOGON_IDENTIFIER = "S-1-5-5-";

    private StartMethods() {}

    static StartMethod ofThisProcess() {
        return ProcessToken.read()
                .map(token -> of(token, ProcessToken.hasPrivilege(IMPERSONATE)))
                .orElse(StartMethod.SECONDARY_LOGON);
    }

    /**
     * CreateProcessWithLogonW refuses Local System, and gives a program no access to a desktop if the caller is not logged on to one.
     *
     * @param mayImpersonate whether the token has the privilege; an administrator at the desktop has it too, who does not need it
     */
    static StartMethod of(AccessToken token, boolean mayImpersonate) {
        if (token.identifiers().contains(SecurityIdentifier.SYSTEM)) {
            return StartMethod.TOKEN;
        }
        boolean service = token.identifiers().contains(SecurityIdentifier.SERVICE)
                || token.identifiers().stream().noneMatch(sid -> sid.value().startsWith(LOGON_IDENTIFIER));
        return service && mayImpersonate ? StartMethod.TOKEN_THROUGH_SECONDARY_LOGON : StartMethod.SECONDARY_LOGON;
    }
}
