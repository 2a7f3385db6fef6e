package org.coresponse.geography;

import org.coresponse.platform.BusinessException;

/** A file is not a map of beats; says which of its features is wrong, counted from 1, and how. */
public class UnreadableMapException extends BusinessException {
  private static final long serialVersionUID = 1L;

  UnreadableMapException(GeographyProblem problem, Object... args) {
    super(problem, args);
  }
}
