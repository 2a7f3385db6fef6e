package org.coresponse.web.triage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionQueries;
import org.coresponse.triage.Protocols;
import org.coresponse.triage.TriageDesk;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.ReportsProblems;

/** One call: what is known, what the protocol recommends, who chose otherwise. */
@Named
@ViewScoped
@ReportsProblems
public class TriageView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> CLINICIANS =
      Set.of(Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN);
  private static final Set<String> FLOOR =
      Set.of(Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR);
  private static final Set<String> SUPERVISORS =
      Set.of(Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR);

  @Inject transient CallQueries calls;
  @Inject transient DecisionQueries queries;
  @Inject transient TriageDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient Protocols protocols;
  @Inject transient CurrentActor actor;

  private String number;
  private transient CallDetails call;
  private transient List<Decision> decisions;
  private AskingForm asking;
  private OverrideForm override;

  /** Reads the call and its decisions. */
  public void load() {
    var asked = new CallNumber(number);
    call = calls.details(asked);
    decisions = queries.ofCall(asked);
    asking = new AskingForm(call.callerType(), call.safety());
    override = new OverrideForm();
  }

  /** Puts what was answered through the protocol and stays, with the recommendation. */
  public void decide() {
    stands(desk.assess(check.valid(asking.command(new CallNumber(number)))));
  }

  /** Chooses another response than the recommended one. */
  public void choose() {
    var command = override.command(new CallNumber(number), getDecision().id());
    stands(desk.override(check.valid(command)));
  }

  /** Shows a decision that was made just now. */
  void stands(Decision made) {
    var older = decisions.stream().filter(one -> one.id() != made.id());
    decisions = Stream.concat(Stream.of(made), older).toList();
    asking = asking.over(made.callerType(), made.safety());
    override = new OverrideForm();
  }

  public CallDetails getCall() {
    return call;
  }

  /** The decision that stands, or null before the first. */
  public Decision getDecision() {
    return decisions.isEmpty() ? null : decisions.get(0);
  }

  /** Older ones, newest first. */
  public List<Decision> getEarlier() {
    return decisions.isEmpty() ? List.of() : decisions.subList(1, decisions.size());
  }

  public boolean isOpen() {
    return call.status() == IncidentStatus.OPEN;
  }

  public boolean isClinician() {
    return hasOneOf(CLINICIANS);
  }

  /** Whether the viewer reads how the suicide screener was answered, on some calls at least. */
  public boolean isReadsScreens() {
    return isClinician() || actor.get().has(Roles.CLINICAL_SUPERVISOR);
  }

  public boolean isCanAssess() {
    return isOpen() && (hasOneOf(FLOOR) || isClinician());
  }

  public boolean isCanOverride() {
    return isOpen() && !decisions.isEmpty() && (hasOneOf(SUPERVISORS) || isClinician());
  }

  public boolean isSigned() {
    return protocols.signed();
  }

  private boolean hasOneOf(Set<String> roles) {
    return actor.get().roles().stream().anyMatch(roles::contains);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public AskingForm getAsking() {
    return asking;
  }

  public OverrideForm getOverride() {
    return override;
  }
}
