package org.coresponse.web.governance;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.coresponse.governance.AddInvariant;
import org.coresponse.governance.InvariantDesk;
import org.coresponse.governance.InvariantRefusedException;
import org.coresponse.governance.InvariantRow;
import org.coresponse.proof.InvariantFlaw;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** What every version of the protocol must keep, and what the city adds to it. */
@Named
@ViewScoped
@ReportsProblems
public class InvariantsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> WRITERS =
      Set.of(Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR);

  @Inject transient InvariantDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private List<InvariantRow> all = List.of();
  private transient List<InvariantFlaw> flaws = List.of();
  private InvariantForm form = new InvariantForm();

  public void open() {
    all = desk.invariants();
  }

  /** Takes what is written in. */
  public void add() {
    flaws = List.of();
    try {
      var id = desk.add(check.valid(new AddInvariant(form.json())));
      form = new InvariantForm();
      open();
      Messages.addGlobalInfo(msg.of("invariants.added", id));
    } catch (InvariantRefusedException e) {
      flaws = e.flaws();
      FacesContext.getCurrentInstance().validationFailed();
      Messages.addGlobalError(msg.get("invariants.refused"));
    }
  }

  public void retire(String id) {
    desk.retire(id);
    open();
    Messages.addGlobalInfo(msg.of("invariants.retired", id));
  }

  public boolean isMayWrite() {
    return actor.get().roles().stream().anyMatch(WRITERS::contains);
  }

  /** The city's own, retired ones too. */
  public List<InvariantRow> getOwn() {
    return all.stream().filter(one -> !one.shipped()).toList();
  }

  public List<InvariantRow> getShipped() {
    return all.stream().filter(InvariantRow::shipped).toList();
  }

  /** What was wrong with what was written last; empty where nothing was. */
  public List<InvariantFlaw> getFlaws() {
    return flaws == null ? List.of() : flaws;
  }

  public InvariantForm getForm() {
    return form;
  }
}
