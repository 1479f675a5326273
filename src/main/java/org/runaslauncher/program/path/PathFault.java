package org.runaslauncher.program.path;

import java.util.List;

/**
 * What is wrong with a path.
 *
 * @param parameters what a sentence about it names; which, the problem says
 */
public record PathFault(PathProblem problem, List<String> parameters) {
    public PathFault {
        parameters = List.copyOf(parameters);
    }

    static PathFault of(PathProblem problem, Object... parameters) {
        return new PathFault(
                problem, List.of(parameters).stream().map(Object::toString).toList());
    }
}
