package org.runaslauncher.program;

import java.util.List;
import java.util.Optional;

/**
 * What the user should know before a program is started.
 *
 * @param parameters what the sentence names, in the order that {@link NoticeKind} gives
 * @param alternative what could be started instead
 */
public record Notice(NoticeKind kind, List<String> parameters, Optional<Alternative> alternative) {
    public Notice {
        parameters = List.copyOf(parameters);
    }

    static Notice of(NoticeKind kind, String... parameters) {
        return new Notice(kind, List.of(parameters), Optional.empty());
    }

    Notice or(Alternative instead) {
        return new Notice(kind, parameters, Optional.of(instead));
    }
}
