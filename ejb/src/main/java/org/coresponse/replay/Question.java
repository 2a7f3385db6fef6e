package org.coresponse.replay;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.SafetyAnswers;

/**
 * What a replay answers.
 *
 * @param version name of the version that decides again
 * @param dmnSha256 of the file of that version, in hexadecimal
 * @param from decisions made then or later, and calls received then or later
 * @param to and before then
 * @param zone of the city, by whose hours calls are told apart
 * @param assumed what is taken for what nobody asked in calls that were never assessed; null counts
 *     these calls only. Scale items are never assumed
 */
public record Question(
    String version, String dmnSha256, Instant from, Instant to, String zone, SafetyAnswers assumed)
    implements Serializable {

  /** Tells questions apart, in hexadecimal. */
  String sha256() {
    return PlainJson.sha256(PlainJson.of(this));
  }
}
