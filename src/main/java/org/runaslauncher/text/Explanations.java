package org.runaslauncher.text;

import java.util.Locale;
import org.runaslauncher.account.InvalidAccountNameException;
import org.runaslauncher.launch.Failure;
import org.runaslauncher.launch.Identity.FollowingUser;
import org.runaslauncher.launch.LaunchOutcome.Failed;
import org.runaslauncher.launch.SystemError;
import org.runaslauncher.program.Alternative;
import org.runaslauncher.program.BatchProblem;
import org.runaslauncher.program.InvalidProgramException;
import org.runaslauncher.program.Notice;
import org.runaslauncher.program.link.LinkProblem;
import org.runaslauncher.program.path.PathProblem;
import org.runaslauncher.seclogon.Readiness;
import org.runaslauncher.settings.Policies;

/** From problems and failures to sentences. */
public final class Explanations {
    /** Room for a few lines; more would push the buttons off the screen. */
    private static final int LONGEST_TECHNICAL = 400;

    private Explanations() {}

    public static String of(InvalidAccountNameException e) {
        return Messages.get("account." + key(e.problem()), e.parameters());
    }

    public static String of(InvalidProgramException e) {
        return Messages.get(family(e.problem()) + '.' + key(e.problem()), e.parameters());
    }

    private static String family(Enum<?> problem) {
        if (problem instanceof PathProblem) {
            return "path";
        }
        if (problem instanceof BatchProblem) {
            return "batch";
        }
        return problem instanceof LinkProblem ? "link" : "program";
    }

    public static String of(Notice notice) {
        return Messages.get("notice." + key(notice.kind()), notice.parameters().toArray());
    }

    /** What the button says that takes it. */
    public static String of(Alternative alternative) {
        boolean folder = alternative.program().isEmpty();
        String path = folder ? alternative.startFolder() : alternative.program();
        String name = folder ? path : path.substring(path.lastIndexOf('\\') + 1);
        return Messages.get("alternative." + key(alternative.kind()), name);
    }

    public static String of(Readiness readiness) {
        return Messages.get("service." + key(readiness));
    }

    /** Why a launch failed: {0} in the bundle is the program, {1} the account, {2} the start folder, {3} Windows' text. */
    public static Explanation of(Failed failed) {
        SystemError error = failed.error();
        Object[] facts = {
            failed.request().target().executable(),
            failed.request()
                    .identity()
                    .following()
                    .map(FollowingUser::account)
                    .map(Object::toString)
                    .orElse(""),
            failed.request().target().startFolder(),
            shorten(error.text()),
            error.function(),
        };
        String key = "failure." + key(failed.failure());
        return new Explanation(
                Messages.get(key + ".happened", facts),
                Messages.get(key + ".advice", facts),
                failed.failure().isRule()
                        ? ""
                        : technical(error, failed.request().target().executable()));
    }

    /** Why nothing may be started at all. */
    public static Explanation ofRule(Policies policies) {
        String key = "failure." + key(policies.readable() ? Failure.FORBIDDEN : Failure.RULES_UNREADABLE);
        return new Explanation(Messages.get(key + ".happened"), Messages.get(key + ".advice"), "");
    }

    /** A fault of our own: there is no error code, only what went wrong, at the root of it. */
    public static Explanation ofFault(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String key = "failure." + key(Failure.INTERNAL);
        return new Explanation(
                Messages.get(key + ".happened"), Messages.get(key + ".advice"), shorten(root.toString()));
    }

    private static String shorten(String technical) {
        String kept = technical.length() <= LONGEST_TECHNICAL
                ? technical
                : technical.substring(0, LONGEST_TECHNICAL).strip() + "…";
        return kept.replaceAll("\\s+", " ");
    }

    /** Windows' texts have places for names (%1 in that of error 193), which FormatMessage leaves to us. */
    private static String technical(SystemError error, String program) {
        if (error.function().isEmpty()) {
            return Messages.get("failure.exit-code", String.format("0x%08X", error.code()));
        }
        return technical(error.function(), error.code(), error.text().replace("%1", program));
    }

    /** The function that failed, its code, and Windows' text if there is one. */
    static String technical(String function, int code, String text) {
        return text.isEmpty()
                ? Messages.get("failure.code", function, code)
                : Messages.get("failure.code-and-text", function, code, shorten(text));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
