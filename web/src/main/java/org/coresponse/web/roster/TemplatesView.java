package org.coresponse.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.AddTemplate;
import org.coresponse.roster.CopyWeek;
import org.coresponse.roster.LaidOut;
import org.coresponse.roster.LayOut;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.RosterPlan;
import org.coresponse.roster.RosteredRoles;
import org.coresponse.roster.ShiftTemplates;
import org.coresponse.roster.TemplateRow;
import org.coresponse.roster.TemplateShiftRow;
import org.coresponse.roster.Worker;
import org.coresponse.security.CurrentActor;
import org.coresponse.shiftrules.Week;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Templates of shifts, and with {@code id=} one of them: {@code /app/roster/templates.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class TemplatesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ShiftTemplates templates;
  @Inject transient RosterPlan plan;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private Long id;
  private List<TemplateRow> rows = List.of();
  private TemplateRow chosen;
  private List<TemplateShiftRow> shifts = List.of();
  private List<RosterPerson> people = List.of();
  private final TemplateForm form = new TemplateForm();
  private LaidOut laidOut;

  /** Reads the templates, and opens the one that the address names. */
  public void load() {
    rows = templates.all();
    var next = Week.of(clock.dayOf(clock.now())).next().monday();
    form.begin(next);
    if (id != null) {
      people = plan.weeks(next, 1, null).people();
      open();
    }
  }

  private void open() {
    rows = templates.all();
    chosen =
        rows.stream()
            .filter(row -> row.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("shift-template", id));
    shifts = templates.shiftsOf(id);
  }

  /** Begins the template that was typed. */
  public String add() {
    var added = templates.add(check.valid(new AddTemplate(form.getName(), form.getCycle())));
    return "/app/roster/templates?faces-redirect=true&id=" + added;
  }

  /** Adds the shift that was typed. */
  public void addShift() {
    templates.addShift(check.valid(form.adding(id)));
    open();
    Messages.addGlobalInfo(msg.get("templates.shift.added"));
  }

  public void removeShift(TemplateShiftRow shift) {
    templates.removeShift(id, shift.id());
    open();
    Messages.addGlobalInfo(msg.get("templates.shift.removed"));
  }

  /** Ends the template that is open. */
  public String remove() {
    templates.remove(id);
    return "/app/roster/templates?faces-redirect=true";
  }

  /** Lays the open template out over the weeks chosen. */
  public void layOut() {
    laidOut =
        templates.layOut(
            check.valid(new LayOut(id, form.getFrom(), form.getWeeks(), form.getFirstWeek())));
    said();
  }

  /** Plans a week like another. */
  public void copy() {
    laidOut =
        templates.copy(
            check.valid(new CopyWeek(form.getCopied(), form.getCopiedTo(), form.getCopiedRole())));
    said();
  }

  private void said() {
    Messages.addGlobalInfo(msg.of("templates.done", laidOut.added(), laidOut.already()));
  }

  /** Name of somebody whose shift it is. */
  public String name(Worker worker) {
    return people.stream()
        .filter(person -> person.worker().equals(worker))
        .map(RosterPerson::name)
        .findFirst()
        .orElse("");
  }

  /** By which a page names somebody. */
  public String key(Worker worker) {
    return WorkerKey.of(worker);
  }

  /** Roles that the viewer plans. */
  public List<WorkRole> getRoles() {
    return RosteredRoles.of(actor.get().rowAccess());
  }

  public List<RosterPerson> getPeople() {
    return people;
  }

  public List<TemplateRow> getRows() {
    return rows;
  }

  public TemplateRow getChosen() {
    return chosen;
  }

  public List<TemplateShiftRow> getShifts() {
    return shifts;
  }

  public TemplateForm getForm() {
    return form;
  }

  /** What the last laying out did, or null. */
  public LaidOut getLaidOut() {
    return laidOut;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
