package org.runaslauncher.program;

/** Says why something cannot be started, in terms of what the user gave. */
public final class InvalidProgramException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProgramPart part;
    private final ProgramProblem problem;
    private final transient Object[] parameters;

    public InvalidProgramException(ProgramPart part, ProgramProblem problem, Object... parameters) {
        super(problem.name());
        this.part = part;
        this.problem = problem;
        this.parameters = parameters.clone();
    }

    /** Where the problem is. */
    public ProgramPart part() {
        return part;
    }

    public ProgramProblem problem() {
        return problem;
    }

    /** What the sentence about the problem names, in the order that {@link ProgramProblem} gives. */
    public Object[] parameters() {
        return parameters.clone();
    }
}
