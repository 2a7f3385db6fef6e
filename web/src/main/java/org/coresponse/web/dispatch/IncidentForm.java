package org.coresponse.web.dispatch;

import java.io.Serializable;
import org.coresponse.protocol.ResponseMode;

/** What is typed and chosen on the page of one incident. */
public class IncidentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private ResponseMode mode = ResponseMode.COR;
  private String disposition;
  private String note;
  private String reason;

  /** How whoever is sent would answer. */
  public ResponseMode getMode() {
    return mode;
  }

  public void setMode(ResponseMode mode) {
    this.mode = mode;
  }

  /** Code the incident is closed with. */
  public String getDisposition() {
    return disposition;
  }

  public void setDisposition(String disposition) {
    this.disposition = disposition;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Why a response is called off, or the incident opened again. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
