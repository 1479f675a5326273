package org.runaslauncher.seclogon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From what can be seen of the service to what is to be said about it. */
public final class Diagnosis {
    private final ServiceSnapshot snapshot;
    private final List<Finding> findings = new ArrayList<>();

    private Diagnosis(ServiceSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The findings, the worst first; there is always one about the state. */
    public static List<Finding> of(ServiceSnapshot snapshot) {
        return new Diagnosis(snapshot).findings();
    }

    private List<Finding> findings() {
        if (snapshot.status().state() == ServiceState.MISSING) {
            return List.of(Finding.of(FindingKind.MISSING));
        }
        if (snapshot.markedForDeletion()) {
            return List.of(Finding.of(FindingKind.MARKED_FOR_DELETION));
        }
        // Before the state: with the wrong account no start helps.
        addAccount();
        addState();
        addPermissions();
        if (snapshot.groupPolicy() == GroupPolicy.MANAGES) {
            add(FindingKind.MANAGED_BY_GROUP_POLICY);
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return List.copyOf(findings);
    }

    private void addState() {
        switch (snapshot.status().state()) {
            case RUNNING -> addActive(FindingKind.RUNNING);
            case STARTING -> addActive(FindingKind.STARTING);
            case STOPPING -> addActive(FindingKind.STOPPING);
            case PAUSED -> addActive(FindingKind.PAUSED);
            case STOPPED -> addStopped();
            default -> add(FindingKind.STATE_UNKNOWN);
        }
    }

    private void addActive(FindingKind state) {
        add(state);
        if (isDisabled()) {
            add(FindingKind.DISABLED_BUT_RUNNING);
        }
        if (snapshot.callerMayNot(ServiceRight.START)) {
            add(FindingKind.NOT_STARTABLE_LATER);
        }
    }

    private void addStopped() {
        if (isDisabled()) {
            add(FindingKind.DISABLED);
        }
        if (snapshot.callerMayNot(ServiceRight.START)) {
            add(FindingKind.STOPPED_AND_NOT_STARTABLE);
        } else if (!isDisabled()) {
            add(snapshot.callerMay(ServiceRight.START) ? FindingKind.STOPPED_AND_STARTABLE : FindingKind.STOPPED);
        }
    }

    private void addAccount() {
        if (!snapshot.runsAsTheSystem()) {
            findings.add(
                    new Finding(FindingKind.WRONG_ACCOUNT, snapshot.account().orElseThrow(), List.of()));
        }
    }

    private void addPermissions() {
        Optional<PermissionTable> table = snapshot.permissions().map(PermissionTable::of);
        if (table.isEmpty()) {
            add(FindingKind.PERMISSIONS_UNREADABLE);
            return;
        }
        List<PrincipalRights> dangerous = table.get().dangers();
        if (!dangerous.isEmpty()) {
            findings.add(new Finding(FindingKind.PERMISSIONS_TOO_WIDE, "", dangerous));
        }
        if (!snapshot.callerMayNot(ServiceRight.START) && onlyAdministratorsMayStart(table.get())) {
            add(FindingKind.NOT_STARTABLE_BY_STANDARD_USERS);
        }
        if (!table.get().isAsExpected()) {
            findings.add(
                    new Finding(FindingKind.PERMISSIONS_DIFFER, "", table.get().differences()));
        }
    }

    // Where one more group may start it, somebody has chosen who may.
    private static boolean onlyAdministratorsMayStart(PermissionTable table) {
        return table.rows().stream().filter(row -> !row.isTrusted()).noneMatch(row -> row.granted()
                .contains(ServiceRight.START));
    }

    private boolean isDisabled() {
        return snapshot.status().startType() == StartType.DISABLED;
    }

    private void add(FindingKind kind) {
        findings.add(Finding.of(kind));
    }
}
