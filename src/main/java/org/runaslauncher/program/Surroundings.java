package org.runaslauncher.program;

import org.runaslauncher.program.link.LinkTargets;

/** What has to be asked of Windows to find a target. */
public record Surroundings(
        ProgramFiles files,
        ProgramSearch search,
        Drives drives,
        Associations associations,
        Computer computer,
        LinkTargets links) {
    Surroundings with(Drives others) {
        return new Surroundings(files, search, others, associations, computer, links);
    }
}
