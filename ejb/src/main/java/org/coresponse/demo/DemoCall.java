package org.coresponse.demo;

import static org.coresponse.intake.Answer.NO;
import static org.coresponse.intake.Answer.NOT_ASKED;
import static org.coresponse.intake.Answer.UNKNOWN;
import static org.coresponse.intake.Answer.YES;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.Answer;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.CallerWish;
import org.coresponse.intake.Place;
import org.coresponse.intake.ReceiveCall;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.intake.Weapon;
import org.coresponse.protocol.ResponseMode;

/**
 * The demonstration's calls: each shows one state of the board. Names, numbers and words are
 * invented.
 */
enum DemoCall {
  /** A crew's clinician is on the way. */
  PISTOL(
      "SUICIDE THREAT",
      23,
      CallerType.FIRST_PARTY,
      Place.at("612 Holloway St", 35.9929, -78.8893),
      "Says he will shoot himself, pistol in his hand. Alone in the house. Keeps talking to us.",
      answers(Weapon.IN_HAND_OR_REACH, NO, NO, YES, CallerWish.ACCEPTS),
      DemoClinician.WHITLOCK,
      ResponseMode.COR,
      List.of(ResponseStatus.ENROUTE),
      null),
  /** Late: nobody has been sent. */
  DURHAM_STATION(
      "MENTAL HEALTH CRISIS",
      11,
      CallerType.THIRD_PARTY,
      Place.at("Durham Station, bay 7", 35.9969, -78.9066),
      "Bus driver. Woman shouting at people who are not there, will not be spoken to.",
      new SafetyAnswers(
          Weapon.CANNOT_TELL,
          NO,
          UNKNOWN,
          NO,
          NO,
          YES,
          NO,
          UNKNOWN,
          NO,
          UNKNOWN,
          NOT_ASKED,
          NO,
          NO,
          NO,
          CallerWish.NOT_ASKED),
      null,
      null,
      List.of(),
      null),
  /** Rings at the diversion desk. */
  WANTS_TO_TALK(
      "MENTAL HEALTH CRISIS",
      3,
      CallerType.FIRST_PARTY,
      Place.at("1415 Alston Ave", 35.9745, -78.8931),
      "Hears voices since last night, scared, wants to talk to somebody.",
      answers(Weapon.ASKED_NONE_KNOWN, NO, NO, NO, CallerWish.ACCEPTS),
      DemoClinician.RAMAN,
      ResponseMode.CCD_PHONE,
      List.of(),
      null),
  /** Not yet triaged: nothing was asked. */
  JUST_IN(
      "EMOTIONAL DISTURBANCE",
      1,
      CallerType.UNKNOWN,
      Place.at("905 Broad St", 36.0122, -78.9214),
      "Open line, somebody crying.",
      null,
      null,
      null,
      List.of(),
      null),
  /** Life is in danger: the CAD's to send. */
  OVERDOSE(
      "OVERDOSE",
      6,
      CallerType.SECOND_PARTY,
      Place.at("2208 Chapel Hill Rd, Apt 4", 35.9847, -78.9262),
      "Friend took something, breathing slowly, cannot be woken.",
      new SafetyAnswers(
          Weapon.ASKED_NONE_KNOWN,
          NO,
          NO,
          NO,
          NO,
          NO,
          NO,
          NO,
          YES,
          NO,
          YES,
          NO,
          NO,
          NO,
          CallerWish.NOT_ASKED),
      null,
      null,
      List.of(),
      null),
  /** For the unarmed team. */
  DOORWAY(
      "TRESPASS OR UNWANTED",
      17,
      CallerType.THIRD_PARTY,
      Place.at("Main St at Mangum St", 35.9958, -78.8999),
      "Man asleep in the shop's doorway, breathing, calm.",
      answers(Weapon.ASKED_NONE_KNOWN, NO, NO, NO, CallerWish.NOT_ASKED),
      null,
      null,
      List.of(),
      null),
  /** Settled by phone this morning. */
  SETTLED(
      "WELFARE CHECK",
      190,
      CallerType.SECOND_PARTY,
      Place.at("4019 Guess Rd", 36.0560, -78.9256),
      "Sister had not answered for a day; spoke with her, she is safe.",
      answers(Weapon.ASKED_NONE_KNOWN, NO, NO, NO, CallerWish.ACCEPTS),
      null,
      null,
      List.of(),
      "resolved_phone");

  private final String nature;
  private final int minutesAgo;
  private final CallerType callerType;
  private final Place place;
  private final String narrative;
  private final SafetyAnswers safety;
  private final DemoClinician sent;
  private final ResponseMode mode;
  private final List<ResponseStatus> reported;
  private final String disposition;

  DemoCall(
      String nature,
      int minutesAgo,
      CallerType callerType,
      Place place,
      String narrative,
      SafetyAnswers safety,
      DemoClinician sent,
      ResponseMode mode,
      List<ResponseStatus> reported,
      String disposition) {
    this.nature = nature;
    this.minutesAgo = minutesAgo;
    this.callerType = callerType;
    this.place = place;
    this.narrative = narrative;
    this.safety = safety;
    this.sent = sent;
    this.mode = mode;
    this.reported = reported;
    this.disposition = disposition;
  }

  /** Every danger asked: none but what is given. */
  private static SafetyAnswers answers(
      Weapon weapon, Answer violence, Answer medical, Answer suicidal, CallerWish wish) {
    return new SafetyAnswers(
        weapon, violence, NO, NO, NO, NO, NO, NO, medical, NO, NO, suicidal, NO, NO, wish);
  }

  ReceiveCall arriving(Instant now) {
    return new ReceiveCall(
        "cad",
        "DEMO-" + (ordinal() + 1),
        nature,
        CallChannel.WIRELESS_911,
        now.minus(Duration.ofMinutes(minutesAgo)),
        null,
        null,
        "+1919555%04d".formatted(101 + ordinal()),
        null,
        callerType,
        null,
        null,
        place,
        narrative,
        null,
        null,
        null,
        null);
  }

  boolean triaged() {
    return safety != null;
  }

  SafetyAnswers safety() {
    return safety;
  }

  DemoClinician sent() {
    return sent;
  }

  ResponseMode mode() {
    return mode;
  }

  List<ResponseStatus> reported() {
    return reported;
  }

  String disposition() {
    return disposition;
  }
}
