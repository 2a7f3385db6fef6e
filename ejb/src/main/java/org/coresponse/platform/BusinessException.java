package org.coresponse.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the city was broken. Crosses the EJB boundary unwrapped and rolls back. */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemCode problem;
  private final transient List<Object> args;

  protected BusinessException(ProblemCode problem, Object... args) {
    super(problem.code());
    this.problem = problem;
    this.args = List.of(args);
  }

  public ProblemCode problem() {
    return problem;
  }

  /** What the text of the problem names; never a caller's contact, place or words. */
  public List<Object> args() {
    return args;
  }
}
