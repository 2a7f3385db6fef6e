package org.coresponse.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.coresponse.roster.PublishedRow;
import org.coresponse.swaps.AcceptSwap;
import org.coresponse.swaps.Colleague;
import org.coresponse.swaps.OfferSwap;
import org.coresponse.swaps.OwnSwaps;
import org.coresponse.swaps.SwapOffer;
import org.coresponse.swaps.SwapRow;
import org.coresponse.swaps.SwapSettledException;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Swaps of the viewer: a part of {@code /app/roster/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnSwapsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OwnSwaps swaps;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private List<SwapRow> mine = List.of();
  private List<SwapOffer> offered = List.of();
  private List<PublishedRow> ahead = List.of();
  private List<Colleague> colleagues = List.of();
  private Long shift;
  private Integer colleague;
  private boolean inExchange;
  private SwapOffer chosen;
  private Long inReturn;
  private String reason;

  @PostConstruct
  void read() {
    mine = swaps.mine();
    offered = swaps.offered();
    ahead = swaps.ahead();
    colleagues = swaps.colleagues();
    shift = null;
    colleague = null;
    inExchange = false;
    chosen = null;
    inReturn = null;
    reason = null;
  }

  /** Offers the chosen shift. */
  public void offer() {
    var to = colleague == null ? null : colleagues.get(colleague).worker();
    swaps.offer(check.valid(new OfferSwap(shift, to, inExchange)));
    read();
    Messages.addGlobalInfo(msg.get("swap.offeredNow"));
  }

  /** Begins to take an offered one. */
  public void choose(SwapOffer one) {
    chosen = one;
    inReturn = null;
    reason = null;
  }

  public void leave() {
    chosen = null;
  }

  /** Takes the chosen one; whoever was slower reads the list as it is now. */
  public void accept() {
    try {
      swaps.accept(check.valid(new AcceptSwap(chosen.swap().id(), inReturn, reason)));
      read();
      Messages.addGlobalInfo(msg.get("swap.acceptedNow"));
    } catch (SwapSettledException e) {
      read();
      throw e;
    }
  }

  public void withdraw(SwapRow row) {
    swaps.withdraw(row.id());
    read();
    Messages.addGlobalInfo(msg.get("swap.withdrawnNow"));
  }

  public List<SwapRow> getMine() {
    return mine;
  }

  public List<SwapOffer> getOffered() {
    return offered;
  }

  public List<PublishedRow> getAhead() {
    return ahead;
  }

  public List<Colleague> getColleagues() {
    return colleagues;
  }

  /** Places of the colleagues in their list. */
  public List<Integer> getPlaces() {
    return IntStream.range(0, colleagues.size()).boxed().toList();
  }

  public Long getShift() {
    return shift;
  }

  public void setShift(Long shift) {
    this.shift = shift;
  }

  public Integer getColleague() {
    return colleague;
  }

  public void setColleague(Integer colleague) {
    this.colleague = colleague;
  }

  public boolean isInExchange() {
    return inExchange;
  }

  public void setInExchange(boolean inExchange) {
    this.inExchange = inExchange;
  }

  public SwapOffer getChosen() {
    return chosen;
  }

  public Long getInReturn() {
    return inReturn;
  }

  public void setInReturn(Long inReturn) {
    this.inReturn = inReturn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
