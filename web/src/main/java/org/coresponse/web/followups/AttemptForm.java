package org.coresponse.web.followups;

import java.io.Serializable;
import java.util.UUID;
import org.coresponse.followups.ContactMeans;
import org.coresponse.followups.FollowUpResult;
import org.coresponse.followups.NoteAttempt;

/** An attempt as it is typed; sent twice it is one. */
public class AttemptForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String clientId = UUID.randomUUID().toString();
  private ContactMeans means = ContactMeans.PHONE;
  private FollowUpResult result;
  private String remark;

  NoteAttempt command(long followUp) {
    return new NoteAttempt(followUp, clientId, means, result, remark);
  }

  public ContactMeans getMeans() {
    return means;
  }

  public void setMeans(ContactMeans means) {
    this.means = means;
  }

  public ContactMeans[] getWays() {
    return ContactMeans.values();
  }

  public FollowUpResult getResult() {
    return result;
  }

  public void setResult(FollowUpResult result) {
    this.result = result;
  }

  public FollowUpResult[] getResults() {
    return FollowUpResult.values();
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
