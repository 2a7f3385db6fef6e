package org.coresponse.web.followups;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.followups.CloseFollowUp;
import org.coresponse.followups.FollowUpResult;

/** How a follow-up ends, as it is typed. */
public class ClosingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private FollowUpResult result;
  private String remark;

  CloseFollowUp command(long followUp) {
    return new CloseFollowUp(followUp, result, remark);
  }

  public FollowUpResult getResult() {
    return result;
  }

  public void setResult(FollowUpResult result) {
    this.result = result;
  }

  /** All but reached, which an attempt says. */
  public List<FollowUpResult> getResults() {
    return Stream.of(FollowUpResult.values()).filter(r -> r != FollowUpResult.REACHED).toList();
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
