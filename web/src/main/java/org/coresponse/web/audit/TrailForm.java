package org.coresponse.web.audit;

import java.io.Serializable;
import org.coresponse.audit.Outcome;

/** What is typed into the trail's filter; times are of the city. */
public class TrailForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String from;
  private String to;
  private String who;
  private String act;
  private Outcome outcome;
  private String on;

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }
}
