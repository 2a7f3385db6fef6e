package org.coresponse.demo;

import java.time.Duration;
import java.time.Instant;
import org.coresponse.premises.AddCaution;

/** The demonstration's caution flags: one of a place, one of a number, one that was ended. */
enum DemoCaution {
  DOG(
      null,
      "612 Holloway St",
      "animal",
      "Large dog loose in the yard. Sound the horn and wait at the gate.",
      "Officer Tran, unit 413",
      null),
  /** Rings at the diversion desk, see {@link DemoCall#WANTS_TO_TALK}. */
  SPEAKING(
      "(919) 555-0103",
      null,
      "speaking",
      "Hears badly on the left. Speak slowly, let her repeat.",
      "Call-taker of 3 November",
      null),
  STEPS(
      null,
      "612 Holloway St",
      "hazard",
      "Front steps are rotten. Go in from Elizabeth St.",
      "Fire prevention, visit of 2 November",
      "The owner had the steps rebuilt; seen by unit 413.");

  private static final Duration KNOWN_FOR = Duration.ofDays(20);
  private static final Duration HOLDS_FOR = Duration.ofDays(120);

  private final String phone;
  private final String address;
  private final String kind;
  private final String text;
  private final String source;
  private final String endReason;

  DemoCaution(
      String phone, String address, String kind, String text, String source, String endReason) {
    this.phone = phone;
    this.address = address;
    this.kind = kind;
    this.text = text;
    this.source = source;
    this.endReason = endReason;
  }

  AddCaution added(Instant now) {
    return new AddCaution(
        "DEMO-" + (ordinal() + 1),
        phone,
        address,
        kind,
        text,
        source,
        now.minus(KNOWN_FOR),
        now.plus(HOLDS_FOR));
  }

  /** Null where it holds. */
  String endReason() {
    return endReason;
  }
}
