package org.coresponse.web.problem;

/**
 * The request itself is not as HTTP or this interface wants it; no rule of the city was asked yet.
 */
public class RefusedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public RefusedRequestException(Fault fault) {
    super(fault.code());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
