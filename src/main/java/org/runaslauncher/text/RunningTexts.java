package org.runaslauncher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.runaslauncher.launch.Priority;
import org.runaslauncher.launch.RunOptions;
import org.runaslauncher.launch.StartMethod;
import org.runaslauncher.program.WindowState;

/** How a program runs, in words. */
public final class RunningTexts {
    private RunningTexts() {}

    public static String of(Optional<WindowState> window) {
        return Messages.get("window-state." + window.map(RunningTexts::key).orElse("as-it-likes"));
    }

    public static String of(Priority priority) {
        return Messages.get("priority." + key(priority));
    }

    static String of(StartMethod method) {
        return Messages.get("start-method." + key(method));
    }

    /**
     * By what it is started, and what is other than usual, in one line.
     *
     * @param method empty for the current user
     */
    public static String summary(Optional<StartMethod> method, RunOptions options) {
        List<String> parts = new ArrayList<>();
        method.ifPresent(known -> parts.add(of(known)));
        options.window().ifPresent(state -> parts.add(Messages.get("running.summary.window", of(Optional.of(state)))));
        if (options.start().priority() != Priority.NORMAL) {
            parts.add(
                    Messages.get("running.summary.priority", of(options.start().priority())));
        }
        if (options.keepConsole()) {
            parts.add(Messages.get("running.summary.keep-console"));
        }
        SortedMap<String, String> changes = options.start().environment().changes();
        if (!changes.isEmpty()) {
            parts.add(Messages.get("running.summary.variables", String.join(" ", changes.keySet())));
        }
        return String.join(", ", parts);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
