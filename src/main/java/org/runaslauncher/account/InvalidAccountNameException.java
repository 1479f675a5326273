package org.runaslauncher.account;

/** Says why a text cannot be the name of an account. */
public final class InvalidAccountNameException extends Exception {
    private static final long serialVersionUID = 1L;

    private final AccountProblem problem;
    private final transient Object[] parameters;

    InvalidAccountNameException(AccountProblem problem, Object... parameters) {
        super(problem.name());
        this.problem = problem;
        this.parameters = parameters.clone();
    }

    public AccountProblem problem() {
        return problem;
    }

    /** What the sentence about the problem names, in the order that {@link AccountProblem} gives. */
    public Object[] parameters() {
        return parameters.clone();
    }
}
