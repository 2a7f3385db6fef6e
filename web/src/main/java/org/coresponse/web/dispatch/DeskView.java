package org.coresponse.web.dispatch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coresponse.custody.CustodyHistory;
import org.coresponse.dispatch.AskForCrew;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.CallBackLater;
import org.coresponse.dispatch.CandidateRow;
import org.coresponse.dispatch.Consult;
import org.coresponse.dispatch.Desk;
import org.coresponse.dispatch.DeskLine;
import org.coresponse.dispatch.DeskQueue;
import org.coresponse.dispatch.EscalateCall;
import org.coresponse.dispatch.EscalatedTo;
import org.coresponse.dispatch.NotRegisteredException;
import org.coresponse.dispatch.Obstacle;
import org.coresponse.dispatch.PhoneDesk;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.dispatch.ResponseWay;
import org.coresponse.dispatch.ReturnOffer;
import org.coresponse.dispatch.TakeCall;
import org.coresponse.intake.CallDetails;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PageRequest;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.coresponse.web.premises.PremisesView;
import org.coresponse.web.transfers.TransferView;
import org.coresponse.web.triage.ScreenView;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/**
 * The clinicians' desk in the 911 center: {@code /app/dispatch/desk.xhtml}.
 *
 * <p>The call in hand is drawn once for each incident, so that what is being typed about it stays;
 * a live refresh draws what stands around it. When a refresh finds that it is in another hand, the
 * page says so and leaves what was typed.
 */
@Named
@ViewScoped
@ReportsProblems
public class DeskView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient DeskQueue queue;
  @Inject transient PhoneDesk phone;
  @Inject transient ResponseDesk desk;
  @Inject transient Board board;
  @Inject transient IncidentQueries incidents;
  @Inject transient CustodyHistory history;
  @Inject transient HeldWords words;
  @Inject transient ScreenView screen;
  @Inject transient PremisesView premises;
  @Inject transient TransferView transfers;
  @Inject transient DispatchWords standing;
  @Inject transient CommandCheck check;
  @Inject transient CityClock clock;
  @Inject transient PageTexts msg;

  private transient Desk now;
  private long last;
  private int page;
  private DeskLine current;
  private boolean gone;
  private boolean transferring;
  private String news;
  private List<CallDetails> calls = List.of();
  private List<ResponseRow> others = List.of();
  private List<HeldWords.Line> held = List.of();
  private List<CandidateRow> colleagues = List.of();
  private DeskForm form = new DeskForm();

  /** Whoever is not in the register is told what to do about it. */
  public String open() {
    try {
      read();
      show();
      return null;
    } catch (NotRegisteredException unknown) {
      return "/app/unregistered.xhtml?faces-redirect=true";
    }
  }

  /** Reads anew what others may have changed, without what is being typed. */
  public void refresh() {
    var before = now;
    read();
    if (before != null) {
      tell(before);
    }
    var hand = now.inHand();
    if (current == null && hand != null) {
      show();
      redraw();
    } else if (hand != null && same(hand)) {
      current = hand;
      gone = false;
    } else {
      gone = current != null;
    }
    around();
    followTransfer();
  }

  /** A call that rings elsewhere is drawn while it does, and once when it does not any more. */
  private void followTransfer() {
    var runs = current != null && transfers.running(current.response().id()) != null;
    if (current != null && (runs || transferring)) {
      PrimeFaces.current().ajax().update("f:tabs:transferPart");
    }
    transferring = runs;
  }

  /** Accepts the offer that js/desk.js names. */
  public void accept() {
    act(() -> phone.accept(sent("response")));
  }

  /** Takes the waiting call that js/desk.js names. */
  public void take() {
    act(() -> phone.take(check.valid(new TakeCall(new CallNumber(sentText("incident")), way()))));
  }

  /** Calls back whom js/desk.js names. */
  public void callNow() {
    act(() -> phone.callBackNow(sent("response")));
  }

  public void giveBack() {
    act(
        () ->
            phone.giveBack(
                check.valid(
                    new ReturnOffer(number("response", form.getResponse()), form.getReason()))));
  }

  public void callBackLater() {
    var at = form.callBackAt(clock.now(), clock.zone());
    act(() -> phone.callBackLater(check.valid(new CallBackLater(hand(), at))));
  }

  public void askForCrew() {
    act(
        () -> {
          phone.askForCrew(check.valid(new AskForCrew(hand(), form.getReason())));
          Messages.addGlobalInfo(msg.get("desk.crew.done"));
        });
  }

  public void consult() {
    act(
        () -> {
          phone.consult(check.valid(new Consult(hand(), form.getColleague(), form.getWord())));
          Messages.addGlobalInfo(msg.get("desk.consult.done"));
        });
  }

  public void handBack() {
    report(ResponseStatus.HANDED_BACK, form.getReason());
  }

  public void complete() {
    report(ResponseStatus.COMPLETED, null);
  }

  /** The record of the call in hand was signed, which ends it: the desk goes on. */
  public void signed() {
    act(() -> {});
  }

  public void escalate() {
    act(
        () ->
            phone.escalate(
                check.valid(
                    new EscalateCall(hand(), form.getTo(), form.getReason(), form.isStaysOn()))));
  }

  /** Who may be asked, as it is now. */
  public void readColleagues() {
    colleagues = queue.colleagues();
  }

  public void older() {
    page++;
    read();
  }

  public void newer() {
    page = Math.max(0, page - 1);
    read();
  }

  private void report(ResponseStatus status, String reason) {
    act(() -> desk.report(new ReportStatus(hand(), null, status, reason)));
  }

  /** Whatever comes of an act, the desk is shown as it is then; what was typed stays on failure. */
  private void act(Runnable what) {
    news = null;
    var done = false;
    try {
      what.run();
      form = new DeskForm();
      done = true;
    } finally {
      read();
      var hand = now.inHand();
      if (hand != null && same(hand)) {
        current = hand;
        gone = false;
      } else if (done || current == null) {
        show();
        redraw();
      } else {
        gone = true;
      }
      around();
    }
  }

  private void read() {
    last = board.lastChange();
    now = queue.desk(new PageRequest(page, DeskQueue.ROWS));
    if (now.waiting().items().isEmpty() && page > 0) {
      page = 0;
      now = queue.desk(new PageRequest(page, DeskQueue.ROWS));
    }
  }

  private boolean same(DeskLine hand) {
    return current != null && current.call().number().equals(hand.call().number());
  }

  /** Shows the call in hand; looking at it is a line in the trail, so it is done once for each. */
  private void show() {
    current = now.inHand();
    gone = false;
    if (current == null) {
      calls = List.of();
    } else {
      var incident = incidents.details(new CallNumber(current.call().number()));
      calls = incident.calls();
      screen.show(incident.number());
      premises.ofIncident(incident);
    }
    around();
  }

  private void around() {
    others =
        current == null
            ? List.of()
            : board.responses(current.call().id()).stream()
                .filter(row -> row.running() && row.id() != current.response().id())
                .toList();
    held = current == null ? List.of() : words.lines(history.of(current.call().id()));
  }

  private static void redraw() {
    PrimeFaces.current().ajax().update("f:desk");
  }

  /** Says what became of offers that stood here and do not any more. */
  private void tell(Desk before) {
    var standing =
        now.offers().stream().map(one -> one.response().id()).collect(Collectors.toSet());
    var said = new ArrayList<String>();
    for (var offer : before.offers()) {
      if (!standing.contains(offer.response().id())) {
        board.responses(offer.call().id()).stream()
            .filter(row -> row.id() == offer.response().id())
            .map(this::became)
            .filter(Objects::nonNull)
            .forEach(said::add);
      }
    }
    if (!said.isEmpty()) {
      news = String.join(" ", said);
    } else if (!now.offers().isEmpty()) {
      news = null;
    }
  }

  private String became(ResponseRow row) {
    return switch (row.status()) {
      case OFFERED, EXPIRED -> msg.of("desk.news.EXPIRED", row.incident(), giver(row));
      case RETURNED -> msg.of("desk.news.RETURNED", row.incident(), giver(row));
      default ->
          now.inHand() != null && now.inHand().response().id() == row.id()
              ? null
              : msg.of("desk.news.ACCEPTED", row.incident(), row.clinician());
    };
  }

  private String giver(ResponseRow row) {
    return row.givenBy() == null ? msg.get("desk.dispatch") : row.givenBy();
  }

  private long hand() {
    if (current == null) {
      throw new InvalidFieldException("response", "invalid.typed");
    }
    return current.response().id();
  }

  private static ResponseWay way() {
    try {
      return ResponseWay.valueOf(sentText("way"));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidFieldException("way", "invalid.code");
    }
  }

  private static long sent(String name) {
    return number(name, sentText(name));
  }

  private static String sentText(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }

  private static long number(String name, String sent) {
    try {
      return Long.parseLong(sent == null ? "" : sent);
    } catch (NumberFormatException unreadable) {
      throw new InvalidFieldException(name, "invalid.typed");
    }
  }

  /** What stands against taking calls, besides the call in hand; empty where nothing does. */
  public List<String> getObstacles() {
    return now.standing() == null || now.standing().obstacles().equals(List.of(Obstacle.BUSY))
        ? List.of()
        : standing.obstacles(now.standing());
  }

  /** How far the city's clocks are ahead of UTC, for times that js/desk.js proposes. */
  public long getOffsetMillis() {
    return clock.zone().getRules().getOffset(clock.now()).getTotalSeconds() * 1000L;
  }

  public EscalatedTo[] getWhom() {
    return EscalatedTo.values();
  }

  public Desk getNow() {
    return now;
  }

  /** The call that is shown, or null. */
  public DeskLine getCurrent() {
    return current;
  }

  /** Whether the call that is shown is in another hand by now. */
  public boolean isGone() {
    return gone;
  }

  /** What became of offers that stood here, or null. */
  public String getNews() {
    return news;
  }

  public int getPage() {
    return page;
  }

  public List<CallDetails> getCalls() {
    return calls;
  }

  /** Others who are on the incident. */
  public List<ResponseRow> getOthers() {
    return others;
  }

  public List<HeldWords.Line> getHeld() {
    return held;
  }

  public List<CandidateRow> getColleagues() {
    return colleagues;
  }

  public long getLast() {
    return last;
  }

  public DeskForm getForm() {
    return form;
  }
}
