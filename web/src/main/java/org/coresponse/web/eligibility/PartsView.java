package org.coresponse.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.CityClock;
import org.coresponse.programme.PartDesk;
import org.coresponse.programme.PartRow;
import org.coresponse.programme.SwitchPart;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The parts of the programme, a section of {@code /app/eligibility/served.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class PartsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient PartDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient CurrentActor actor;
  @Inject transient PageTexts msg;

  private List<PartRow> rows = List.of();
  private ProgrammePart part = ProgrammePart.DIVERSION;
  private boolean on = true;
  private LocalDate from;

  public void load() {
    from = clock.dayOf(clock.now());
    rows = desk.all();
  }

  /** Has a part on or off from a day on. */
  public void change() {
    desk.switchPart(check.valid(new SwitchPart(part, on, from)));
    rows = desk.all();
    Messages.addGlobalInfo(msg.of(on ? "parts.nowOn" : "parts.nowOff", part, from));
  }

  public boolean isSwitches() {
    return actor.get().has(Roles.PROGRAM_MANAGER);
  }

  public List<PartRow> getRows() {
    return rows;
  }

  public ProgrammePart[] getParts() {
    return ProgrammePart.values();
  }

  public ProgrammePart getPart() {
    return part;
  }

  public void setPart(ProgrammePart part) {
    this.part = part;
  }

  public boolean isOn() {
    return on;
  }

  public void setOn(boolean on) {
    this.on = on;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
