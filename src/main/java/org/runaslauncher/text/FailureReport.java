package org.runaslauncher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.LaunchRequest;
import org.runaslauncher.launch.Logon;
import org.runaslauncher.seclogon.Readiness;

/**
 * All that is known about a failed launch as plain text, to be pasted into a ticket. Without the arguments and the changed variables: people put
 * passwords there. The program's password is not known here at all.
 */
public final class FailureReport {
    private FailureReport() {}

    /**
     * The report.
     *
     * @param failed empty for a fault of this program
     * @param version of this program; may be empty
     */
    public static String of(
            Explanation explanation,
            Optional<Failed> failed,
            ComputerFacts computer,
            Readiness service,
            String version) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.get("failure-report.product", version).strip());
        lines.add(computer.windows());
        lines.add("");
        lines.add(explanation.happened());
        lines.add(explanation.technical());
        failed.map(Failed::request).ifPresent(request -> add(request, lines));
        lines.add(Messages.get("service.label", Explanations.of(service)));
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }

    private static void add(LaunchRequest request, List<String> lines) {
        lines.add(Messages.get("failure-report.program", request.target().executable()));
        lines.add(Messages.get("failure-report.start-folder", request.target().startFolder()));
        request.identity().following().ifPresent(user -> add(user, lines));
    }

    private static void add(FollowingUser user, List<String> lines) {
        lines.add(Messages.get("failure-report.account", user.account()));
        lines.add(Messages.get("failure-report.logon", logon(user.logon())));
    }

    private static String logon(Logon logon) {
        return Messages.get(
                switch (logon) {
                    case WITH_PROFILE -> "dialog.logon.with-profile";
                    case WITHOUT_PROFILE -> "dialog.logon.without-profile";
                    case NETWORK_ONLY -> "dialog.logon.network-only";
                });
    }
}
