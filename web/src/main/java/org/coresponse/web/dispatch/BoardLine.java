package org.coresponse.web.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One open incident as the board writes it, in words already: a page that is read anew at every
 * change asks nothing more of it than to be copied out.
 *
 * @param css of its row: an alarm, or new
 * @param beatAndCad its beat and what the CAD says of it, or empty
 * @param triage where to ask the safety questions, for whoever may; at most one
 * @param lateAfter seconds of waiting after which it is late, or empty where somebody was sent
 * @param late by how much it is late now, in words, or null
 */
public record BoardLine(
    String number,
    String css,
    int priority,
    String priorityCss,
    String nature,
    String place,
    String beatAndCad,
    List<KnownDangers.Known> known,
    List<Answered> answers,
    List<String> triage,
    Instant since,
    long sinceMillis,
    String lateAfter,
    String age,
    String from,
    String late)
    implements Serializable {

  /**
   * One line of what is being done: what was recommended, that nobody was sent, or one response.
   *
   * @param tag the few letters of the way of answering
   * @param who the clinician, or empty
   * @param sinceMillis 0 where no time is shown
   */
  public record Answered(
      String css,
      String tag,
      String tagCss,
      String who,
      String icon,
      String status,
      long sinceMillis,
      String age)
      implements Serializable {}
}
