package org.coresponse.exchange;

import org.coresponse.platform.BusinessException;

/** The import has ended, so there is nothing to cancel. */
public class ImportEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ImportEndedException(long id) {
    super(ExchangeProblem.IMPORT_ENDED, id);
  }
}
