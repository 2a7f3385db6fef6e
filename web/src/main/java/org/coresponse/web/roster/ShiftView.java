package org.coresponse.web.roster;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.Candidate;
import org.coresponse.roster.PlanRow;
import org.coresponse.roster.Planner;
import org.coresponse.roster.RuleWarnedException;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** One shift of the plan in its dialog, and what is done with it by mouse. */
@Named
@ViewScoped
@ReportsProblems
public class ShiftView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient Planner planner;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient RosterWords words;
  @Inject transient PageTexts msg;
  @Inject transient RosterPlanView page;

  private ShiftForm form;
  private List<Candidate> candidates = List.of();
  private boolean reasonAsked;

  /** Opens a shift of the week shown. */
  public void show(String id) {
    form = ShiftForm.of(clock.zone(), shift(id));
    reasonAsked = false;
    var row = form.getRow();
    candidates = page.isPlans() && row.planned() != null ? planner.candidates(row.id()) : List.of();
  }

  /** Begins a new one on a day, for somebody or for nobody. */
  public void begin(String day, String person) {
    var on = day == null || day.isEmpty() ? page.getMonday() : LocalDate.parse(day);
    var role = page.getRole() == null ? WorkRole.CO_RESPONSE : page.getRole();
    form = ShiftForm.of(clock.zone(), role, on, person);
    reasonAsked = false;
    candidates = List.of();
  }

  /** Plans it as typed. */
  public void save() {
    try {
      if (form.getRow() == null) {
        planner.add(check.valid(form.adding()));
      } else {
        planner.change(check.valid(form.changing()));
      }
    } catch (RuleWarnedException warned) {
      reasonAsked = true;
      PrimeFaces.current().ajax().addCallbackParam("ask", true);
      throw warned;
    }
    done("plan.saved");
  }

  /**
   * Somebody was given it, or it was put on another day, by dragging it there. A refusal is said on
   * the page; where a rule wants a reason, the dialog asks for it.
   */
  public void move(String id, String person, String day) {
    show(id);
    form.setPerson(person);
    form.setDay(LocalDate.parse(day));
    try {
      save();
    } finally {
      if (!reasonAsked) {
        form = null;
      }
    }
  }

  public void takeOut() {
    planner.takeOut(form.getRow().id());
    done("plan.takenOut");
  }

  public void revert() {
    planner.revert(form.getRow().id());
    done("plan.reverted");
  }

  private void done(String sentence) {
    page.load();
    form = null;
    Messages.addGlobalInfo(msg.get(sentence));
  }

  private PlanRow shift(String id) {
    var row =
        id == null || !id.matches("\\d{1,18}") ? null : page.getGrid().shift(Long.parseLong(id));
    if (row == null) {
      throw new NotFoundException("shift", id == null ? "" : id);
    }
    return row;
  }

  /** Who may be chosen: nobody, those whom nothing keeps from it, and the others with why. */
  public List<SelectItem> getPeople() {
    var items = new ArrayList<SelectItem>();
    items.add(new SelectItem(WorkerKey.OPEN, msg.get("plan.nobody")));
    if (form.getRow() == null) {
      page.getGrid().people().stream()
          .map(person -> new SelectItem(WorkerKey.of(person.worker()), words.person(person)))
          .forEach(items::add);
      return items;
    }
    var now = form.getRow().shown().worker();
    if (now != null && candidates.stream().noneMatch(one -> one.person().worker().equals(now))) {
      items.add(new SelectItem(WorkerKey.of(now), page.getGrid().name(now)));
    }
    add(items, "plan.fits", one -> one.breaches().isEmpty());
    add(items, "plan.fits.reason", one -> !one.breaches().isEmpty() && !one.hindered());
    add(items, "plan.fits.not", Candidate::hindered);
    return items;
  }

  private void add(List<SelectItem> items, String group, Predicate<Candidate> wanted) {
    var found = candidates.stream().filter(wanted).map(this::item).toArray(SelectItem[]::new);
    if (found.length > 0) {
      items.add(new SelectItemGroup(msg.get(group), null, false, found));
    }
  }

  private SelectItem item(Candidate one) {
    return new SelectItem(WorkerKey.of(one.person().worker()), words.candidate(one));
  }

  /** Those whom something keeps from it. */
  public List<Candidate> getHindered() {
    return candidates.stream().filter(one -> !one.breaches().isEmpty()).toList();
  }

  public ShiftForm getForm() {
    return form;
  }

  /** Whether a rule that warns wants a reason. */
  public boolean isReasonAsked() {
    return reasonAsked;
  }

  public ShiftKind[] getKinds() {
    return ShiftKind.values();
  }
}
