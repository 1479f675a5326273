package org.runaslauncher.program;

import java.util.Optional;
import java.util.stream.Stream;
import org.runaslauncher.program.link.InvalidLinkException;
import org.runaslauncher.program.path.PathFault;

/** Says why something cannot be started, in terms of what the user gave. */
public final class InvalidProgramException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProgramPart part;
    private final Enum<?> problem;
    private final transient Object[] parameters;
    private final transient Optional<Alternative> alternative;

    public InvalidProgramException(ProgramPart part, ProgramProblem problem, Object... parameters) {
        this(part, problem, parameters, Optional.empty());
    }

    private InvalidProgramException(
            ProgramPart part, Enum<?> problem, Object[] parameters, Optional<Alternative> alternative) {
        super(problem.name());
        this.part = part;
        this.problem = problem;
        this.parameters = parameters.clone();
        this.alternative = alternative;
    }

    static InvalidProgramException of(ProgramPart part, PathFault fault) {
        return new InvalidProgramException(
                part, fault.problem(), fault.parameters().toArray(), Optional.empty());
    }

    static InvalidProgramException of(InvalidBatchCommandException e) {
        return new InvalidProgramException(e.part(), e.problem(), e.parameters(), Optional.empty());
    }

    /** The sentence about a link names the link's file before all else. */
    static InvalidProgramException of(String link, InvalidLinkException e) {
        Object[] parameters =
                Stream.concat(Stream.of(link), Stream.of(e.parameters())).toArray();
        return new InvalidProgramException(ProgramPart.PROGRAM, e.problem(), parameters, Optional.empty());
    }

    InvalidProgramException or(Alternative instead) {
        return new InvalidProgramException(part, problem, parameters, Optional.of(instead));
    }

    /** Where the problem is. */
    public ProgramPart part() {
        return part;
    }

    /**
     * A {@link ProgramProblem}, a {@link org.runaslauncher.program.path.PathProblem}, a {@link BatchProblem} or a
     * {@link org.runaslauncher.program.link.LinkProblem}.
     */
    public Enum<?> problem() {
        return problem;
    }

    /** What the sentence about the problem names, in the order that the problem's description gives. */
    public Object[] parameters() {
        return parameters.clone();
    }

    /** What could be started instead. */
    public Optional<Alternative> alternative() {
        return alternative;
    }
}
