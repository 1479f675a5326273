package org.runaslauncher.program;

/** Says why cmd.exe cannot be given a batch file or its arguments literally. */
public final class InvalidBatchCommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProgramPart part;
    private final BatchProblem problem;
    private final transient Object[] parameters;

    InvalidBatchCommandException(ProgramPart part, BatchProblem problem, Object... parameters) {
        super(problem.name());
        this.part = part;
        this.problem = problem;
        this.parameters = parameters.clone();
    }

    /** The batch file's own path, or its arguments. */
    public ProgramPart part() {
        return part;
    }

    public BatchProblem problem() {
        return problem;
    }

    /** What the sentence about the problem names: the path or the argument that is refused; {@link BatchProblem#TOO_LONG} has its own. */
    public Object[] parameters() {
        return parameters.clone();
    }
}
