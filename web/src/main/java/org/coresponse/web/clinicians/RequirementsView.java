package org.coresponse.web.clinicians;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponse.clinicians.RulePreview;
import org.coresponse.clinicians.StoppedRow;
import org.coresponse.credentials.AddRequirement;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.EndRequirement;
import org.coresponse.credentials.RequirementRow;
import org.coresponse.credentials.RuleDesk;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** What each role asks for, beside the kinds of credentials. */
@Named
@ViewScoped
@ReportsProblems
public class RequirementsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient WorkRules rules;
  @Inject transient RuleDesk desk;
  @Inject transient RulePreview preview;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private List<RequirementRow> rows = List.of();
  private WorkRole role;
  private CredentialPurpose purpose;
  private LocalDate since;
  private AddRequirement planned;
  private List<StoppedRow> stopped = List.of();
  private Long ended;
  private LocalDate until;

  @PostConstruct
  void read() {
    rows = rules.requirementRows();
    since = today().plusDays(1);
    until = since;
    planned = null;
    stopped = List.of();
  }

  /** Shows whom what was typed would stop; nothing is saved yet. */
  public void foresee() {
    var command = check.valid(new AddRequirement(role, purpose, since));
    stopped = preview.of(command);
    planned = command;
  }

  /** Saves what was foreseen. */
  public void require() {
    desk.require(planned);
    done("kinds.required");
  }

  public void leave() {
    planned = null;
    stopped = List.of();
  }

  /** Ends the requirement that was chosen. */
  public void end() {
    var row =
        rows.stream()
            .filter(one -> ended != null && one.id() == ended)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("role-requirement", ended));
    desk.end(check.valid(new EndRequirement(row.id(), row.version(), until)));
    done("kinds.ended");
  }

  private void done(String sentence) {
    read();
    Messages.addGlobalInfo(msg.get(sentence));
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  /** Those that are asked today or will be. */
  public List<RequirementRow> getOpen() {
    var today = today();
    return rows.stream()
        .filter(one -> one.until() == null || one.until().isAfter(today))
        .filter(one -> one.until() == null || one.until().isAfter(one.since()))
        .toList();
  }

  /** Those that are asked no longer, or never were. */
  public List<RequirementRow> getOver() {
    var open = getOpen();
    return rows.stream().filter(one -> !open.contains(one)).toList();
  }

  public boolean isBegun(RequirementRow row) {
    return !row.since().isAfter(today());
  }

  public List<Map.Entry<WorkRole, Long>> getCounts() {
    return List.copyOf(KindsView.counts(stopped).entrySet());
  }

  /** What was foreseen and is not saved yet; null without. */
  public AddRequirement getPlanned() {
    return planned;
  }

  public List<StoppedRow> getStopped() {
    return stopped;
  }

  public WorkRole[] getRoles() {
    return WorkRole.values();
  }

  public WorkRole getRole() {
    return role;
  }

  public void setRole(WorkRole role) {
    this.role = role;
  }

  public CredentialPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(CredentialPurpose purpose) {
    this.purpose = purpose;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  /** Id of the one to end. */
  public Long getEnded() {
    return ended;
  }

  public void setEnded(Long ended) {
    this.ended = ended;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
