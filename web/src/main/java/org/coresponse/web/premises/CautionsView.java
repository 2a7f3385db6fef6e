package org.coresponse.web.premises;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.premises.CautionDesk;
import org.coresponse.premises.CautionRow;
import org.coresponse.premises.EndCaution;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Adds caution flags to what is known here, and ends them. */
@Named
@ViewScoped
@ReportsProblems
public class CautionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The button that adds a flag. */
  private static final String ADD = "f:keepCaution";

  @Inject transient CautionDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;
  @Inject transient PremisesView page;

  private CautionForm form;
  private String reason;

  @PostConstruct
  void begin() {
    form = new CautionForm(clock.now(), clock.zone());
  }

  /** Adds the flag that was typed. Sent twice, it is one. */
  public void add() {
    var about =
        page.getOrigins().stream()
            .filter(origin -> page.searched(origin).equals(form.getAbout()))
            .findFirst()
            .orElseThrow(() -> new InvalidFieldException("about", "invalid.cautionAbout"));
    desk.add(check.valid(form.command(about, clock.zone())));
    begin();
    page.read();
    Messages.addGlobalInfo(msg.get("premises.added"));
  }

  /** Ends a flag early. */
  public void end(CautionRow flag) {
    try {
      desk.end(check.valid(new EndCaution(flag.id(), reason)));
      Messages.addGlobalInfo(msg.get("premises.endedNow"));
    } finally {
      reason = null;
      page.read();
    }
  }

  /**
   * Whether the fields of a flag take part: where they are drawn, and where a flag is sent. A call
   * that is sent from the same form is not held up by them.
   */
  public boolean isTakingPart() {
    var faces = FacesContext.getCurrentInstance();
    return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        || faces.getExternalContext().getRequestParameterMap().containsKey(ADD);
  }

  /** What a flag may be about. */
  public List<SelectItem> getAbouts() {
    return page.getOrigins().stream()
        .map(origin -> new SelectItem(page.searched(origin), page.shown(origin)))
        .toList();
  }

  public CautionForm getForm() {
    return form;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
