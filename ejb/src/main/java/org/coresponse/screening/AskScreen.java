package org.coresponse.screening;

import static org.coresponse.screening.ScreenAnswer.NOT_ASKED;
import static org.coresponse.screening.ScreenAnswer.YES;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;

/**
 * Keep one asking of the screener. Clinical lane.
 *
 * @param item1 to {@code item6Recent} as in {@link SuicideScreen}; absent is not asked
 * @param respondent who answered
 * @param respondentWho who it was that answered for the person; null when they answered themselves
 * @param language ISO 639 code of the language it was asked in
 * @param begunAt when the first item was asked; null is the moment it is kept
 * @param finishedAt when the last one was; null is the moment it is kept
 * @param comment of the clinician, or null
 */
public record AskScreen(
    ScreenAnswer item1,
    ScreenAnswer item2,
    ScreenAnswer item3,
    ScreenAnswer item4,
    ScreenAnswer item5,
    ScreenAnswer item6,
    ScreenAnswer item6Recent,
    @NotNull ScreenRespondent respondent,
    @Size(max = 120) String respondentWho,
    @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
    Instant begunAt,
    Instant finishedAt,
    @Size(max = 2000) String comment) {

  public AskScreen {
    respondentWho = respondent == ScreenRespondent.SELF ? null : blankToNull(respondentWho);
    comment = blankToNull(comment);
  }

  private static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** What was answered. */
  public SuicideScreen answers() {
    return new SuicideScreen(item1, item2, item3, item4, item5, item6, item6Recent);
  }

  /**
   * Refuses what the screener does not ask: items 3 to 5 without a Yes to 2, when it was without a
   * Yes to 6, nothing at all; and an answer for somebody that does not say whose it is.
   */
  public void requireAsked() {
    var answers = answers();
    if (!answers.done()) {
      throw new InvalidFieldException("screen.item1", "invalid.screenEmpty");
    }
    for (var item : List.of("item3", "item4", "item5")) {
      if (answers.item2() != YES && answers.items().get(item) != NOT_ASKED) {
        throw new InvalidFieldException("screen." + item, "invalid.screenBranch");
      }
    }
    if (answers.item6() != YES && answers.item6Recent() != NOT_ASKED) {
      throw new InvalidFieldException("screen.item6Recent", "invalid.screenRecent");
    }
    if (respondent == ScreenRespondent.OTHER && respondentWho == null) {
      throw new InvalidFieldException("screen.respondentWho", "invalid.respondentWho");
    }
  }

  /** Refuses times that cannot be. */
  void requireTimes(Instant begun, Instant finished, Instant now) {
    if (begun.isAfter(finished)) {
      throw new InvalidFieldException("screen.begunAt", "invalid.screenTimes");
    }
    if (finished.isAfter(now)) {
      throw new InvalidFieldException("screen.finishedAt", "invalid.screenTimes");
    }
  }

  /** The names of what was given, their values kept in the row. */
  List<FieldChange> changes(String row) {
    var fields = new ArrayList<String>();
    answers()
        .items()
        .forEach(
            (item, answer) -> {
              if (answer != NOT_ASKED) {
                fields.add(item);
              }
            });
    fields.add("respondent");
    if (respondentWho != null) {
      fields.add("respondentWho");
    }
    fields.add("language");
    if (comment != null) {
      fields.add("comment");
    }
    return fields.stream().map(field -> FieldChange.withheld(field, row)).toList();
  }
}
