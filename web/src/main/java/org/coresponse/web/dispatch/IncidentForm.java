package org.coresponse.web.dispatch;

import java.io.Serializable;
import org.coresponse.protocol.ResponseMode;

/** What is typed and chosen on the page of one incident. */
public class IncidentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private ResponseMode mode = ResponseMode.COR;
  private String reason;

  /** How whoever is sent would answer. */
  public ResponseMode getMode() {
    return mode;
  }

  public void setMode(ResponseMode mode) {
    this.mode = mode;
  }

  /** Why a response is called off. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
