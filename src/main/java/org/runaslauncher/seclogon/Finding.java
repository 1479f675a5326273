package org.runaslauncher.seclogon;

import java.util.List;

/**
 * One thing that a diagnosis found.
 *
 * @param account the account that the sentence names; empty for most kinds
 * @param rows the principals and rights that the sentence names; none for most kinds
 */
public record Finding(FindingKind kind, String account, List<PrincipalRights> rows) {
    public Finding {
        rows = List.copyOf(rows);
    }

    static Finding of(FindingKind kind) {
        return new Finding(kind, "", List.of());
    }

    public Severity severity() {
        return kind.severity();
    }

    /** The best first; none if nothing can be done from here. */
    public List<Remedy> remedies() {
        return kind.remedies();
    }

    /** Whether it may be a deliberate rule of the organization, so that the user is asked before it is changed. */
    public boolean asksFirst() {
        return kind.asksFirst();
    }
}
