package org.coresponse.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.dispatch.BoardRow;
import org.coresponse.dispatch.ResponseRow;
import org.coresponse.triage.Decision;
import org.coresponse.web.codes.CodeLabels;
import org.coresponse.web.faces.CityTimes;
import org.coresponse.web.faces.Language;
import org.coresponse.web.text.Texts;

/** Puts open incidents into words for the board. */
@RequestScoped
public class BoardLines {
  private static final int HIGH = 8;
  private static final int MIDDLE = 5;

  @Inject Texts texts;
  @Inject Language language;
  @Inject CityTimes times;
  @Inject CodeLabels codes;
  @Inject DispatchWords words;
  @Inject CustodyWords custody;
  @Inject KnownDangers dangers;
  @Inject Acts acts;

  BoardLine of(BoardRow row) {
    var alarm = row.lateAt() == null ? null : Duration.between(row.waitingSince(), row.lateAt());
    return new BoardLine(
        row.number(),
        row.late() ? "is-alarm" : row.decision() == null ? "is-new" : "",
        row.priority(),
        row.priority() >= HIGH ? "p-high" : row.priority() >= MIDDLE ? "p-mid" : "",
        codes.nature(row.nature()),
        row.address() == null ? text("board.noAddress") : row.address(),
        beatAndCad(row),
        dangers.brief(row.safety()),
        answers(row),
        row.decision() == null && acts.isTriage()
            ? List.of("/app/triage/triage.xhtml?number=" + row.number())
            : List.of(),
        row.waitingSince(),
        row.waitingSince().toEpochMilli(),
        alarm == null ? "" : Long.toString(alarm.toSeconds()),
        times.age(row.waitingSince()),
        text("clock.since", times.time(row.waitingSince())),
        late(row, alarm));
  }

  private String late(BoardRow row, Duration alarm) {
    return times.late(row.waitingSince(), alarm)
        ? text("clock.late", times.lateBy(row.waitingSince(), alarm))
        : null;
  }

  private String beatAndCad(BoardRow row) {
    var said = new ArrayList<String>();
    if (row.beat() != null) {
      said.add(text("board.beat", row.beat()));
    }
    if (row.cadPriority() != null) {
      said.add(text("board.cad", row.cadPriority()));
    }
    if (row.cadDisposition() != null) {
      said.add(text("board.cadDone", row.cadDisposition()));
    }
    return String.join(", ", said);
  }

  private List<BoardLine.Answered> answers(BoardRow row) {
    var lines = new ArrayList<BoardLine.Answered>();
    if (row.decision() == null) {
      lines.add(line("untriaged", text("board.notTriaged"), "open", "", "", ""));
    } else {
      lines.add(wanted(row.decision()));
    }
    if (row.decision() != null && row.responses().isEmpty()) {
      lines.add(line("nobody", "", "", "", "pi-hourglass", text("board.pending")));
    }
    row.responses().forEach(response -> lines.add(sent(response)));
    return lines;
  }

  private BoardLine.Answered wanted(Decision decision) {
    var chosen = decision.overridden() != null;
    var said = text(chosen ? "board.overridden" : "board.recommended", words.recommended(decision));
    return new BoardLine.Answered(
        "wanted",
        words.mode(decision.standing()),
        "mode",
        "",
        chosen ? "pi-pencil" : "pi-list-check",
        said,
        decision.madeAt().toEpochMilli(),
        times.age(decision.madeAt()));
  }

  private BoardLine.Answered sent(ResponseRow response) {
    return new BoardLine.Answered(
        "sent",
        words.mode(response.mode()),
        "mode",
        custody.who(response),
        words.icon(response.status()),
        texts.label(language.getLocale(), response.status()),
        response.since().toEpochMilli(),
        times.age(response.since()));
  }

  private static BoardLine.Answered line(
      String css, String tag, String tagCss, String who, String icon, String status) {
    return new BoardLine.Answered(css, tag, tagCss, who, icon, status, 0, "");
  }

  private String text(String key, Object... args) {
    return texts.of(language.getLocale(), key, args);
  }
}
