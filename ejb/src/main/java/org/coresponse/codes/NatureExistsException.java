package org.coresponse.codes;

import org.coresponse.platform.BusinessException;

/** The list has a nature of this code already; letter case makes no other. */
public class NatureExistsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NatureExistsException(String code) {
    super(CodesProblem.NATURE_EXISTS, code);
  }
}
