package org.coresponse.web.dispatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyHistory;
import org.coresponse.custody.CustodyRow;
import org.coresponse.dispatch.Board;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.web.faces.ReportsProblems;

/** Who held one incident and its responses: {@code /app/dispatch/custody.xhtml?number=}. */
@Named
@ViewScoped
@ReportsProblems
public class CustodyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient IncidentQueries incidents;
  @Inject transient CustodyHistory history;
  @Inject transient Board board;

  private String number;
  private IncidentDetails incident;
  private Custody custody;
  private List<Line> moves = List.of();

  /**
   * One move.
   *
   * @param response that it is of; null for the incident's own
   */
  public record Line(CustodyRow move, ResponseRow response) implements Serializable {}

  public void load() {
    incident = incidents.details(new CallNumber(number));
    custody = incidents.custody(incident.id());
    var responses =
        board.responses(incident.id()).stream().collect(toMap(ResponseRow::id, identity()));
    moves =
        history.of(incident.id()).stream()
            .map(
                move ->
                    new Line(move, move.response() == null ? null : responses.get(move.response())))
            .toList();
  }

  public IncidentDetails getIncident() {
    return incident;
  }

  /** Whose it is now; null once it has ended. */
  public Custody getCustody() {
    return custody;
  }

  /** Oldest first. */
  public List<Line> getMoves() {
    return moves;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
