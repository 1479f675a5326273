package org.runaslauncher.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.seclogon.Diagnosis;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.PermissionTable;
import org.runaslauncher.seclogon.PrincipalRights;
import org.runaslauncher.seclogon.SecurityDescriptor;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;

/**
 * All that there is to say about the Secondary Logon service as plain text, to be read in a console and pasted into a ticket. It names nobody but
 * the account that the service runs as and the identifiers in its permissions: neither the caller nor the computer.
 */
public final class ServiceReport {
    /** Windows lets thousands of entries be; whoever needs all of them has the SDDL. */
    private static final int MOST_ROWS = 40;

    private static final String INDENT = "  ";

    private final ServiceSnapshot snapshot;
    private final List<String> lines = new ArrayList<>();

    private ServiceReport(ServiceSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The whole report: facts, findings with remedies, commands, permissions. Lines end with LF. */
    public static String of(ServiceSnapshot snapshot) {
        ServiceReport report = new ServiceReport(snapshot);
        report.addSummary();
        report.addCaller();
        report.addFindings();
        report.addCommands();
        report.addPermissions();
        return report.text();
    }

    /** The first lines of it: what state the service is in, and what that means. */
    public static String summary(ServiceSnapshot snapshot) {
        ServiceReport report = new ServiceReport(snapshot);
        report.addSummary();
        return report.text();
    }

    /** How a remedy went. */
    public static String of(Explanation outcome) {
        return Stream.of(outcome.happened(), outcome.advice(), outcome.technical())
                .filter(text -> !text.isEmpty())
                .map(text -> text + '\n')
                .collect(Collectors.joining());
    }

    private void addSummary() {
        lines.add(Messages.get("service.label", Explanations.of(snapshot.readiness())));
        if (isThere()) {
            lines.add(Messages.get(
                    "report.state", ServiceTexts.of(snapshot.status().state())));
            lines.add(Messages.get(
                    "report.start-type", ServiceTexts.of(snapshot.status().startType())));
            lines.add(Messages.get("report.account", ServiceTexts.account(snapshot)));
        }
    }

    private void addCaller() {
        if (isThere()) {
            lines.add(Messages.get("report.caller", seen(snapshot.callerRights(), ServiceReport::rights)));
            lines.add(Messages.get("report.group-policy", ServiceTexts.of(snapshot.groupPolicy())));
        }
    }

    private void addFindings() {
        for (Finding finding : Diagnosis.of(snapshot)) {
            Explanation explanation = ServiceTexts.of(finding);
            lines.add("");
            lines.add(Messages.get("report.finding", ServiceTexts.of(finding.severity()), explanation.happened()));
            lines.add(INDENT + explanation.advice());
            if (!finding.remedies().isEmpty()) {
                lines.add(INDENT
                        + Messages.get(
                                "report.remedies",
                                finding.remedies().stream()
                                        .map(ServiceTexts::of)
                                        .collect(Collectors.joining("; "))));
            }
        }
    }

    /** Once each: most findings about permissions have the same remedy. */
    private void addCommands() {
        List<String> commands = Diagnosis.of(snapshot).stream()
                .flatMap(finding -> finding.remedies().stream())
                .distinct()
                .flatMap(remedy -> ServiceTexts.commands(remedy).lines())
                .map(line -> line.startsWith(INDENT) ? line : INDENT + line)
                .toList();
        if (!commands.isEmpty()) {
            lines.add("");
            lines.add(Messages.get("report.commands"));
            lines.addAll(commands);
        }
    }

    private void addPermissions() {
        snapshot.permissions().ifPresent(permissions -> {
            lines.add("");
            lines.add(Messages.get("report.permissions"));
            addRows(permissions);
            lines.add("");
            lines.add(Messages.get("report.sddl"));
            lines.add(permissions.toString());
        });
    }

    private void addRows(SecurityDescriptor permissions) {
        List<PrincipalRights> rows = PermissionTable.of(permissions).rows();
        rows.stream().limit(MOST_ROWS).forEach(this::addRow);
        if (rows.size() > MOST_ROWS) {
            lines.add(INDENT + Messages.get("report.more", rows.size() - MOST_ROWS));
        }
    }

    private void addRow(PrincipalRights row) {
        lines.add(INDENT + Messages.get("report.row", ServiceTexts.of(row.principal()), rights(row.granted())));
        ServiceTexts.difference(row).forEach(difference -> lines.add(INDENT + INDENT + difference));
    }

    private boolean isThere() {
        return snapshot.status().state() != ServiceState.MISSING;
    }

    private static String rights(Collection<ServiceRight> rights) {
        return rights.isEmpty() ? Messages.get("report.nothing") : ServiceTexts.of(rights);
    }

    private static <T> String seen(Optional<T> fact, Function<T, String> words) {
        return fact.map(words).orElseGet(() -> Messages.get("report.cannot-be-seen"));
    }

    private String text() {
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }
}
