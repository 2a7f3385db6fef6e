package org.coresponse.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.swaps.RefuseSwap;
import org.coresponse.swaps.SwapDesk;
import org.coresponse.swaps.SwapRow;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Swaps that wait: a part of {@code /app/roster/requests.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class SwapRequestsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SwapDesk desk;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private List<SwapRow> waiting = List.of();
  private SwapRow refusing;
  private String why;

  @PostConstruct
  void read() {
    waiting = desk.waiting();
    refusing = null;
    why = null;
  }

  public void approve(SwapRow row) {
    desk.approve(row.id());
    read();
    Messages.addGlobalInfo(msg.of("swap.approvedNow", row.fromName(), row.toName()));
  }

  /** Begins to refuse. */
  public void choose(SwapRow row) {
    refusing = row;
  }

  public void keep() {
    refusing = null;
  }

  public void refuse() {
    desk.refuse(check.valid(new RefuseSwap(refusing.id(), why)));
    read();
    Messages.addGlobalInfo(msg.get("swap.refusedNow"));
  }

  public List<SwapRow> getWaiting() {
    return waiting;
  }

  public SwapRow getRefusing() {
    return refusing;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
