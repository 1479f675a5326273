package org.runaslauncher.program;

import java.util.List;
import java.util.Optional;
import org.runaslauncher.program.about.IconPlace;

/**
 * A program that can be started.
 *
 * @param kind of the file
 * @param picked full path of what was picked, which may be a shortcut
 * @param file full path of what is started: a program, script, console or document, with shortcuts followed
 * @param lookedAt whether the file was looked at; false if it lies on a host that is not asked yet
 * @param icon that a shortcut names instead of the file's own
 * @param target what starts it
 * @param notices what the user should know before
 */
public record Found(
        ProgramKind kind,
        String picked,
        String file,
        boolean lookedAt,
        Optional<IconPlace> icon,
        Target target,
        List<Notice> notices) {
    public Found {
        notices = List.copyOf(notices);
    }
}
