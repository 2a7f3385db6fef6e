package org.coresponse.web.records;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.intake.Answer;
import org.coresponse.records.PhoneOutcome;
import org.coresponse.records.PoliceAsked;
import org.coresponse.records.ReachBy;
import org.coresponse.records.RecordContent;
import org.coresponse.records.Referral;
import org.coresponse.records.RiskLevel;

/** A record as it is typed. */
public class RecordForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private PhoneOutcome outcome;
  private String disposition;
  private String note;
  private PoliceAsked policeAsked;
  private RiskLevel risk;
  private Answer followUp;
  private String followUpReason;
  private ReachBy reachBy;
  private String reachAt;
  private boolean closeIncident;
  private final List<ReferralForm> referrals = new ArrayList<>();

  RecordForm(RecordContent given) {
    outcome = given.outcome();
    disposition = given.disposition();
    note = given.note();
    policeAsked = given.policeAsked();
    risk = given.risk();
    if (given.followUpWanted() != null) {
      followUp = given.followUpWanted() ? Answer.YES : Answer.NO;
    }
    followUpReason = given.followUpReason();
    reachBy = given.reachBy();
    reachAt = given.reachAt();
    closeIncident = given.closeIncident();
    given.referrals().forEach(row -> referrals.add(new ReferralForm(row)));
  }

  RecordContent content() {
    return new RecordContent(
        outcome,
        disposition,
        note,
        policeAsked,
        risk,
        followUp == null ? null : followUp == Answer.YES,
        followUpReason,
        reachBy,
        reachAt,
        closeIncident,
        referrals.stream().map(ReferralForm::referral).toList());
  }

  void add() {
    if (referrals.size() < RecordContent.MOST_REFERRALS) {
      referrals.add(new ReferralForm(new Referral(null, null, null)));
    }
  }

  void remove(int at) {
    referrals.remove(at);
  }

  /** One referral as it is typed. */
  public static class ReferralForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String service;
    private String provider;
    private String remark;

    ReferralForm(Referral given) {
      service = given.service();
      provider = given.provider();
      remark = given.remark();
    }

    Referral referral() {
      return new Referral(service, provider, remark);
    }

    public String getService() {
      return service;
    }

    public void setService(String service) {
      this.service = service;
    }

    public String getProvider() {
      return provider;
    }

    public void setProvider(String provider) {
      this.provider = provider;
    }

    public String getRemark() {
      return remark;
    }

    public void setRemark(String remark) {
      this.remark = remark;
    }
  }

  public PhoneOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(PhoneOutcome outcome) {
    this.outcome = outcome;
  }

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

  public PoliceAsked getPoliceAsked() {
    return policeAsked;
  }

  public void setPoliceAsked(PoliceAsked policeAsked) {
    this.policeAsked = policeAsked;
  }

  public RiskLevel getRisk() {
    return risk;
  }

  public void setRisk(RiskLevel risk) {
    this.risk = risk;
  }

  /** Whether somebody is to call again: Yes, No, or null while it is not said. */
  public Answer getFollowUp() {
    return followUp;
  }

  public void setFollowUp(Answer followUp) {
    this.followUp = followUp;
  }

  public String getFollowUpReason() {
    return followUpReason;
  }

  public void setFollowUpReason(String followUpReason) {
    this.followUpReason = followUpReason;
  }

  public ReachBy getReachBy() {
    return reachBy;
  }

  public void setReachBy(ReachBy reachBy) {
    this.reachBy = reachBy;
  }

  public String getReachAt() {
    return reachAt;
  }

  public void setReachAt(String reachAt) {
    this.reachAt = reachAt;
  }

  public boolean isCloseIncident() {
    return closeIncident;
  }

  public void setCloseIncident(boolean closeIncident) {
    this.closeIncident = closeIncident;
  }

  public List<ReferralForm> getReferrals() {
    return referrals;
  }
}
