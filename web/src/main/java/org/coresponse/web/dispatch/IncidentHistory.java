package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coresponse.calllog.AmendmentRow;
import org.coresponse.calllog.CallLog;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.dispatch.ResponseWay;
import org.coresponse.intake.CallField;
import org.coresponse.intake.IncidentDetails;
import org.coresponse.security.Roles;
import org.coresponse.triage.Decision;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.Language;
import org.coresponse.web.intake.SpokenLanguages;
import org.coresponse.web.text.Texts;

/** What was done about one incident, newest first. */
@RequestScoped
public class IncidentHistory {
  @Inject Texts texts;
  @Inject Language language;
  @Inject CodeLabels codes;
  @Inject SpokenLanguages spoken;
  @Inject CustodyWords custody;

  /**
   * One thing that happened.
   *
   * @param what in one sentence
   * @param why typed reason, or null
   */
  public record Line(Instant at, String what, String why) implements Serializable {}

  /** Calls and their moves, decisions, responses and closings of an incident, newest first. */
  public List<Line> of(
      IncidentDetails incident,
      List<Decision> decisions,
      List<ResponseRow> responses,
      CallLog log) {
    var lines = new ArrayList<Line>();
    incident
        .calls()
        .forEach(c -> lines.add(line(c.receivedAt(), null, "history.call", c.number())));
    decisions.forEach(decision -> add(lines, decision));
    responses.forEach(response -> add(lines, response));
    log.handOvers()
        .forEach(
            h ->
                lines.add(
                    line(
                        h.handedAt(),
                        h.word(),
                        "history.handedOver",
                        h.call(),
                        h.to(),
                        who(h.handedBy()))));
    log.amendments()
        .forEach(
            a ->
                lines.add(
                    line(
                        a.amendedAt(),
                        values(a),
                        "history.amended",
                        a.field(),
                        who(a.amendedBy()),
                        a.call())));
    for (var m : incident.moves()) {
      var key =
          m.split()
              ? "history.split"
              : m.to().equals(incident.number()) ? "history.joined" : "history.left";
      lines.add(
          line(m.movedAt(), null, key, m.call(), m.split() ? m.from() : m.to(), who(m.movedBy())));
    }
    for (var c : incident.closings()) {
      lines.add(
          c.disposition() == null
              ? line(c.closedAt(), c.note(), "history.cancelled", who(c.closedBy()))
              : line(
                  c.closedAt(),
                  c.note(),
                  "history.closed",
                  codes.disposition(c.disposition()),
                  who(c.closedBy())));
      if (c.reopenedAt() != null) {
        lines.add(line(c.reopenedAt(), c.reopenReason(), "history.reopened", who(c.reopenedBy())));
      }
    }
    lines.sort(Comparator.comparing(Line::at).reversed());
    return lines;
  }

  private void add(List<Line> lines, Decision decision) {
    lines.add(
        line(decision.madeAt(), null, "history.decided", decision.mode(), who(decision.madeBy())));
    var chosen = decision.overridden();
    if (chosen != null) {
      var why = codes.overrideReason(chosen.reasonCode());
      lines.add(
          line(
              chosen.madeAt(),
              chosen.reason() == null ? why : why + ". " + chosen.reason(),
              "history.overridden",
              chosen.mode(),
              who(chosen.madeBy())));
    }
  }

  private void add(List<Line> lines, ResponseRow response) {
    var who = custody.who(response);
    var byPhone = response.mode().byPhone();
    if (response.way() == ResponseWay.ASSIGNED || response.way() == ResponseWay.OFFERED) {
      lines.add(
          line(
              response.assignedAt(),
              null,
              "history.response",
              who,
              byPhone ? ResponseStatus.OFFERED : ResponseStatus.ASSIGNED));
    }
    if (response.acceptedAt() != null) {
      lines.add(
          line(
              response.acceptedAt(),
              null,
              "history.response",
              who,
              byPhone ? ResponseStatus.ACCEPTED : ResponseStatus.ENROUTE));
    }
    if (response.arrivedAt() != null) {
      lines.add(line(response.arrivedAt(), null, "history.response", who, ResponseStatus.ON_SCENE));
    }
    if (response.endedAt() != null) {
      lines.add(
          line(
              response.endedAt(),
              response.endReason(),
              "history.response",
              who,
              response.status()));
    }
  }

  /** What it was and what it became; null where both are withheld. */
  private String values(AmendmentRow amended) {
    var nothing = texts.of(language.getLocale(), "history.nothing");
    return amended.former() == null && amended.now() == null
        ? null
        : texts.of(
            language.getLocale(),
            "history.values",
            Objects.requireNonNullElse(inWords(amended.field(), amended.former()), nothing),
            Objects.requireNonNullElse(inWords(amended.field(), amended.now()), nothing));
  }

  /** Codes by their names, all else as it was kept. */
  private String inWords(CallField field, String kept) {
    if (kept == null) {
      return null;
    }
    return switch (field) {
      case LANGUAGE -> spoken.name(kept);
      case NATURE -> codes.nature(kept);
      default -> kept;
    };
  }

  private String who(String name) {
    return Roles.SYSTEM.equals(name) ? texts.of(language.getLocale(), "history.system") : name;
  }

  private Line line(Instant at, String why, String key, Object... args) {
    return new Line(at, texts.of(language.getLocale(), key, args), why);
  }
}
