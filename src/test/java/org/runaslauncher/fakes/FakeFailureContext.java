package org.runaslauncher.fakes;

import java.util.Set;
import org.runaslauncher.launch.ComputerFacts;
import org.runaslauncher.launch.FailureContext;

/** PC7 in the domain CORP, where every file is open to everybody and no rules about programs are in force. */
public final class FakeFailureContext implements FailureContext {
    /** Full paths of what other accounts may not read. */
    public volatile Set<String> closed = Set.of();

    public volatile Set<String> windowPrograms = Set.of();

    public volatile boolean restricts;

    public volatile ComputerFacts facts =
            new ComputerFacts("PC7", "CORP", "C:\\Windows\\System32", "Windows 11 24H2 (build 26100.1)");

    @Override
    public boolean isOpenToUsers(String fullPath) {
        return !closed.contains(fullPath);
    }

    @Override
    public boolean restrictsPrograms() {
        return restricts;
    }

    @Override
    public boolean isWindowProgram(String fullPath) {
        return windowPrograms.contains(fullPath);
    }

    @Override
    public ComputerFacts computer() {
        return facts;
    }
}
