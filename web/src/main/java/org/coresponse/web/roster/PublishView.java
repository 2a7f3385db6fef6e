package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.roster.PublicationPreview;
import org.coresponse.roster.PublishRoster;
import org.coresponse.roster.Publisher;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Publishing the week shown, having seen what that changes. */
@Named
@ViewScoped
@ReportsProblems
public class PublishView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Publisher publisher;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;
  @Inject transient RosterPlanView page;

  private LocalDate from;
  private LocalDate until;
  private String note;
  private PublicationPreview preview;

  /** Shows what publishing the week would change. */
  public void open() {
    from = page.getMonday();
    until = page.getSunday();
    foresee();
  }

  /** Shows what publishing the days chosen would change. */
  public void foresee() {
    preview = publisher.preview(check.valid(command()));
  }

  public void publish() {
    var done = publisher.publish(check.valid(command()));
    preview = null;
    note = null;
    page.load();
    Messages.addGlobalInfo(msg.of("publish.done", done.changes(), done.told()));
  }

  private PublishRoster command() {
    return new PublishRoster(
        from,
        until == null ? null : until.plusDays(1),
        note == null || note.isBlank() ? null : note.strip());
  }

  public PublicationPreview getPreview() {
    return preview;
  }

  /** Name of somebody who is told. */
  public String name(Worker worker) {
    return preview.told().stream()
        .filter(person -> person.worker().equals(worker))
        .map(RosterPerson::name)
        .findFirst()
        .orElse("");
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** The last day of them. */
  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
