package org.coresponse.filters;

import org.coresponse.platform.BusinessException;

/** A person keeps as many filters as one may. */
public class TooManyFiltersException extends BusinessException {
  private static final long serialVersionUID = 1L;

  /**
   * @param most how many that is
   */
  public TooManyFiltersException(int most) {
    super(FiltersProblem.TOO_MANY_FILTERS, most);
  }
}
