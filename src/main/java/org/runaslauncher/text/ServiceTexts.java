package org.runaslauncher.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runaslauncher.seclogon.Finding;
import org.runaslauncher.seclogon.GroupPolicy;
import org.runaslauncher.seclogon.PrincipalRights;
import org.runaslauncher.seclogon.Remedy;
import org.runaslauncher.seclogon.SecurityIdentifier;
import org.runaslauncher.seclogon.ServiceCommands;
import org.runaslauncher.seclogon.ServiceRight;
import org.runaslauncher.seclogon.ServiceSnapshot;
import org.runaslauncher.seclogon.ServiceState;
import org.runaslauncher.seclogon.Severity;
import org.runaslauncher.seclogon.StartType;
import org.runaslauncher.seclogon.repair.RepairOutcome;
import org.runaslauncher.seclogon.repair.RepairResult;

/** What is wrong with the Secondary Logon service and what to do, in words. */
public final class ServiceTexts {
    /** A sentence about more than these cannot be read; the {@link ServiceReport} has more, and its SDDL has all. */
    private static final int MOST_PRINCIPALS_IN_A_SENTENCE = 8;

    private static final Set<ServiceRight> FULL_CONTROL = EnumSet.allOf(ServiceRight.class);

    private ServiceTexts() {}

    /** In the bundle {0} is the account and {1} the list of who has what. */
    public static Explanation of(Finding finding) {
        Object[] facts = {finding.account(), differences(finding.rows())};
        String key = "finding." + key(finding.kind());
        return new Explanation(Messages.get(key + ".happened", facts), Messages.get(key + ".advice", facts), "");
    }

    /** In one word, or a few. */
    public static String state(ServiceSnapshot snapshot) {
        return snapshot.markedForDeletion()
                ? Messages.get("state.being-deleted")
                : of(snapshot.status().state());
    }

    /** Start type and account, in one line; empty if there is no service. */
    public static String facts(ServiceSnapshot snapshot) {
        return snapshot.status().state() == ServiceState.MISSING
                ? ""
                : Messages.get("service.facts", of(snapshot.status().startType()), account(snapshot));
    }

    /** As services.msc has it. */
    static String account(ServiceSnapshot snapshot) {
        return snapshot.account()
                .map(account -> snapshot.runsAsTheSystem() ? Messages.get("service.local-system") : account)
                .orElseGet(() -> Messages.get("report.cannot-be-seen"));
    }

    /** How a row differs from the default, a line each for what is missing, added and denied; empty if it does not. */
    public static List<String> difference(PrincipalRights row) {
        return Stream.of(
                        part(row.missing(), rights -> Messages.get("report.missing", rights)),
                        part(row.surplus(), rights -> Messages.get("report.surplus", rights)),
                        part(row.denied(), rights -> Messages.get("report.denied", rights)))
                .flatMap(part -> part)
                .toList();
    }

    /** What to type for a remedy, for those who want to do it by hand; empty if that is not known. */
    public static String commands(Remedy remedy) {
        List<String> commands = ServiceCommands.of(remedy);
        return commands.isEmpty()
                ? ""
                : Messages.get("report.remedy", of(remedy))
                        + commands.stream().map(command -> "\n    " + command).collect(Collectors.joining());
    }

    /** What a button says. */
    public static String of(Remedy remedy) {
        return Messages.get("remedy." + key(remedy));
    }

    /**
     * How a remedy went. In the bundle {0} is the remedy.
     *
     * @param windowsText Windows' own text for the outcome's code; may be empty
     */
    public static Explanation of(Remedy remedy, RepairOutcome outcome, String windowsText) {
        String key = "repair." + key(outcome.result());
        String advice =
                outcome.hasError() ? "repair.failed.advice." + key(RepairCause.of(outcome.code())) : key + ".advice";
        return new Explanation(
                Messages.get(key + ".happened", of(remedy)), Messages.get(advice), technical(outcome, windowsText));
    }

    /** That the organization lets the service be looked at only. */
    public static Explanation ofRule() {
        return new Explanation(Messages.get("service.ruled"), Messages.get("service.ruled.advice"), "");
    }

    private static String technical(RepairOutcome outcome, String windowsText) {
        if (outcome.result() == RepairResult.BROKEN) {
            return Messages.get("failure.exit-code", String.format("0x%08X", outcome.code()));
        }
        return outcome.hasError()
                ? Explanations.technical(outcome.function().windowsName(), outcome.code(), windowsText)
                : "";
    }

    /** As in the table of KB 977513. */
    public static String of(ServiceRight right) {
        return Messages.get("right." + key(right));
    }

    /** In the order of that table; "Full Control", as in the article, for all of them. Empty for none. */
    public static String of(Collection<ServiceRight> rights) {
        return rights.containsAll(FULL_CONTROL)
                ? Messages.get("right.full-control")
                : rights.stream().sorted().map(ServiceTexts::of).collect(Collectors.joining(", "));
    }

    public static String of(ServiceState state) {
        return Messages.get("state." + key(state));
    }

    public static String of(StartType startType) {
        return Messages.get("start-type." + key(startType));
    }

    public static String of(Severity severity) {
        return Messages.get("severity." + key(severity));
    }

    /** What Group Policy does with the service. */
    public static String of(GroupPolicy groupPolicy) {
        return Messages.get("group-policy." + key(groupPolicy));
    }

    /** The groups of the article's table by their names there; everybody else as Windows writes them. */
    public static String of(SecurityIdentifier principal) {
        return switch (principal.toString()) {
            case "SY" -> Messages.get("principal.system");
            case "BA" -> Messages.get("principal.administrators");
            case "IU" -> Messages.get("principal.interactive");
            case "SU" -> Messages.get("principal.service");
            case "AU" -> Messages.get("principal.authenticated-users");
            case "WD" -> Messages.get("principal.everyone");
            case "BU" -> Messages.get("principal.users");
            default -> principal.toString();
        };
    }

    /** What Microsoft says against repairing permissions through Group Policy; for whoever exports a template. */
    public static String groupPolicyWarning() {
        return Messages.get("export.group-policy-warning");
    }

    private static String differences(List<PrincipalRights> rows) {
        Stream<String> told = rows.stream().limit(MOST_PRINCIPALS_IN_A_SENTENCE).flatMap(ServiceTexts::differences);
        int untold = rows.size() - MOST_PRINCIPALS_IN_A_SENTENCE;
        Stream<String> more = untold > 0 ? Stream.of(Messages.get("permissions.more", untold)) : Stream.empty();
        return Stream.concat(told, more).collect(Collectors.joining("; "));
    }

    private static Stream<String> differences(PrincipalRights row) {
        String who = of(row.principal());
        return Stream.of(
                        part(row.missing(), rights -> Messages.get("permissions.missing", who, rights)),
                        part(row.surplus(), rights -> Messages.get("permissions.surplus", who, rights)),
                        part(row.denied(), rights -> Messages.get("permissions.denied", who, rights)))
                .flatMap(part -> part);
    }

    private static Stream<String> part(Collection<ServiceRight> rights, Function<String, String> sentence) {
        return rights.isEmpty() ? Stream.empty() : Stream.of(sentence.apply(of(rights)));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
