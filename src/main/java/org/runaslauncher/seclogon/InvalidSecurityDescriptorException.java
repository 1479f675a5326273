package org.runaslauncher.seclogon;

/** Says where and why a text cannot be a security descriptor. */
public final class InvalidSecurityDescriptorException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final SddlProblem problem;

    InvalidSecurityDescriptorException(int position, SddlProblem problem) {
        super(problem + " at character " + position);
        this.position = position;
        this.problem = problem;
    }

    /** Of the first character that does not fit, counted from 0; the length of the text if its end came too early. */
    public int position() {
        return position;
    }

    public SddlProblem problem() {
        return problem;
    }
}
