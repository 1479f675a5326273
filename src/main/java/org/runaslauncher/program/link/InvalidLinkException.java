package org.runaslauncher.program.link;

/** Says why a file cannot be read as a link. */
public final class InvalidLinkException extends Exception {
    private static final long serialVersionUID = 1L;

    private final LinkProblem problem;
    private final transient Object[] parameters;

    InvalidLinkException(LinkProblem problem, Object... parameters) {
        super(problem.name());
        this.problem = problem;
        this.parameters = parameters.clone();
    }

    public LinkProblem problem() {
        return problem;
    }

    /** What the sentence about the problem names, in the order that {@link LinkProblem} gives. */
    public Object[] parameters() {
        return parameters.clone();
    }

    /** Refuses a file by its size, before anything of it is looked at. */
    static void checkSize(byte[] file, int largest) throws InvalidLinkException {
        if (file.length > largest) {
            throw new InvalidLinkException(LinkProblem.TOO_LARGE, largest, file.length);
        }
    }
}
