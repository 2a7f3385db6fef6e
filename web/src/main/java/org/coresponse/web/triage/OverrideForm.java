package org.coresponse.web.triage;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.OverrideRecommendation;

/** Another response than the recommended one, while somebody chooses it. */
public class OverrideForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private ResponseMode mode;
  private String reasonCode;
  private String reason;

  OverrideRecommendation command(CallNumber call, long decision) {
    return new OverrideRecommendation(call, decision, mode, reasonCode, reason);
  }

  public List<ResponseMode> getModes() {
    return Stream.of(ResponseMode.values()).filter(one -> one != ResponseMode.NONE).toList();
  }

  public ResponseMode getMode() {
    return mode;
  }

  public void setMode(ResponseMode mode) {
    this.mode = mode;
  }

  public String getReasonCode() {
    return reasonCode;
  }

  public void setReasonCode(String reasonCode) {
    this.reasonCode = reasonCode;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? null : reason.replace("\r\n", "\n");
  }
}
