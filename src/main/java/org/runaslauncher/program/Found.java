package org.runaslauncher.program;

import java.util.List;

/**
 * A program that can be started.
 *
 * @param kind of the file
 * @param file full path of what is started: a program, script, console or document, with shortcuts followed
 * @param target what starts it
 * @param notices what the user should know before
 */
public record Found(ProgramKind kind, String file, Target target, List<Notice> notices) {
    public Found {
        notices = List.copyOf(notices);
    }
}
