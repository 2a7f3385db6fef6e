package org.coresponse.web.followups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.followups.FollowUpDesk;
import org.coresponse.followups.FollowUpFigures;
import org.coresponse.followups.FollowUpFilter;
import org.coresponse.followups.FollowUpQueries;
import org.coresponse.followups.FollowUpRow;
import org.coresponse.followups.HandFollowUp;
import org.coresponse.followups.Navigator;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** Follow-ups on a page, and one where the address names it. */
@Named
@ViewScoped
@ReportsProblems
public class FollowUpsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient FollowUpQueries queries;
  @Inject transient FollowUpDesk desk;
  @Inject transient CurrentActor actor;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private String id;
  private FollowUpFilter filter = FollowUpFilter.OPEN;
  private FollowUpRow chosen;
  private LazyRows<FollowUpRow> rows;
  private FollowUpFigures figures;
  private List<Navigator> colleagues = List.of();
  private AttemptForm attempt = new AttemptForm();
  private ClosingForm closing = new ClosingForm();
  private String to;
  private String word;

  /** Reads the list and, where the address names one, the follow-up. */
  public void load() {
    if (id != null) {
      chosen = queries.details(number());
      colleagues = isWorks() ? desk.colleagues() : List.of();
    }
    list();
  }

  /** Reads the list anew, as its filter now is. */
  public void list() {
    var wanted = filter;
    figures = queries.figures();
    rows = LazyRows.of(page -> queries.followUps(wanted, page));
  }

  /** Takes it from the desk; where somebody was quicker, the message says who. */
  public void take() {
    try {
      desk.take(chosen.id());
    } finally {
      refresh();
    }
    colleagues = desk.colleagues();
    Messages.addGlobalInfo(msg.get("followups.taken"));
  }

  public void hand() {
    desk.hand(check.valid(new HandFollowUp(chosen.id(), to, word)));
    to = null;
    word = null;
    refresh();
    Messages.addGlobalInfo(msg.get("followups.handed"));
  }

  public void tried() {
    desk.attempt(check.valid(attempt.command(chosen.id())));
    attempt = new AttemptForm();
    refresh();
    Messages.addGlobalInfo(
        msg.get(chosen == null || !chosen.open() ? "followups.ended" : "followups.kept"));
  }

  public void close() {
    desk.close(check.valid(closing.command(chosen.id())));
    closing = new ClosingForm();
    refresh();
    Messages.addGlobalInfo(msg.get("followups.ended"));
  }

  /**
   * Draws all anew. What was handed on is not always within reach any more; what was refused is not
   * drawn anew, so that nothing typed is lost.
   */
  private void refresh() {
    try {
      chosen = queries.details(chosen.id());
    } catch (NotFoundException gone) {
      chosen = null;
    }
    list();
    PrimeFaces.current().ajax().update("one", "list:table", "list:figures");
  }

  private long number() {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw new NotFoundException("follow-up", "");
    }
  }

  /** Whether the viewer makes follow-ups. */
  public boolean isWorks() {
    var who = actor.get();
    return who.has(Roles.CARE_NAVIGATOR) || who.has(Roles.DIVERSION_CLINICIAN);
  }

  /** Whether the chosen one can be taken by the viewer. */
  public boolean isMayTake() {
    return chosen.atDesk() && actor.get().has(Roles.CARE_NAVIGATOR);
  }

  /** Whether the viewer may work on the chosen one. */
  public boolean isMayWork() {
    return chosen.open() && chosen.mine() && isWorks();
  }

  /** Whether the viewer may give the chosen one to somebody, or to the desk. */
  public boolean isMayHand() {
    return isMayWork()
        || chosen.open() && !chosen.atDesk() && actor.get().has(Roles.CLINICAL_SUPERVISOR);
  }

  /** Whether the viewer may open incidents. */
  public boolean isOpensIncidents() {
    var who = actor.get();
    return Stream.of(
            Roles.DIVERSION_CLINICIAN,
            Roles.CLINICAL_SUPERVISOR,
            Roles.PROGRAM_MANAGER,
            Roles.AUDITOR)
        .anyMatch(who::has);
  }

  /** A clinician reads their own only, whoever oversees has none. */
  public List<FollowUpFilter> getFilters() {
    var who = actor.get();
    if (who.has(Roles.CARE_NAVIGATOR)) {
      return List.of(FollowUpFilter.values());
    }
    return who.has(Roles.DIVERSION_CLINICIAN)
        ? List.of(FollowUpFilter.OPEN, FollowUpFilter.OVERDUE, FollowUpFilter.CLOSED)
        : List.of(
            FollowUpFilter.OPEN,
            FollowUpFilter.DESK,
            FollowUpFilter.OVERDUE,
            FollowUpFilter.CLOSED);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public FollowUpFilter getFilter() {
    return filter;
  }

  public void setFilter(FollowUpFilter filter) {
    this.filter = filter == null ? FollowUpFilter.OPEN : filter;
  }

  public FollowUpRow getChosen() {
    return chosen;
  }

  public LazyRows<FollowUpRow> getRows() {
    return rows;
  }

  public FollowUpFigures getFigures() {
    return figures;
  }

  public List<Navigator> getColleagues() {
    return colleagues;
  }

  public AttemptForm getAttempt() {
    return attempt;
  }

  public ClosingForm getClosing() {
    return closing;
  }

  /** Subject of a navigator, or null for the desk. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
