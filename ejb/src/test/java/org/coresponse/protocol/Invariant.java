package org.coresponse.protocol;

import static org.coresponse.protocol.ResponseMode.CARE_NAV;
import static org.coresponse.protocol.ResponseMode.CCD_CALLBACK;
import static org.coresponse.protocol.ResponseMode.CCD_PHONE;
import static org.coresponse.protocol.ResponseMode.COR;
import static org.coresponse.protocol.ResponseMode.CRT;

import java.util.List;
import java.util.function.Predicate;

/**
 * The invariants of section 3 of protocol.md: whenever the first holds of a decided call, so does
 * the second.
 */
enum Invariant {
  I01(it -> it.is("medical", "YES"), it -> it.sent().ems() && it.priority() == 10),
  I02(
      it -> it.is("attempt", "YES"),
      it -> it.sent().ems() && it.sent().officer() && it.priority() >= 9),
  I03(
      it -> it.sent().sends(CRT) && !it.sent().officer(),
      it -> it.is("weapon", "ASKED_NONE_KNOWN") && it.everyDangerDenied()),
  I04(
      it -> it.risk("HIGH"),
      it ->
          it.sent().officer()
              && (it.sent().sends(COR) || it.sent().sends(CCD_PHONE))
              && it.priority() >= 7
              && !it.primaryIs(CARE_NAV, CRT, CCD_CALLBACK, CCD_PHONE)),
  I05(
      it -> it.is("weapon", "IN_HAND_OR_REACH"),
      it ->
          it.sent().officer()
              && (it.sent().sends(COR) || it.sent().sends(CCD_PHONE))
              && it.priority() >= 8),
  I06(
      it ->
          it.is("weapon", "PRESENT_IN_PLACE", "IN_HAND_OR_REACH")
              && it.risk("LOW", "MODERATE", "HIGH"),
      it -> it.sent().officer() && it.priority() >= 9),
  I07(it -> it.is("violenceNow", "YES"), it -> it.sent().officer() && it.priority() == 10),
  I08(it -> it.is("weapon", "PRESENT_IN_PLACE"), it -> it.sent().officer() && it.priority() >= 7),
  I09(
      it -> it.any("YES", "threat", "violence24h", "crime"),
      it -> it.sent().officer() && it.priority() >= 8),
  I10(it -> it.is("weapon", "CANNOT_TELL"), it -> !it.primaryIs(CRT, CCD_PHONE, CARE_NAV)),
  I11(
      it -> it.any("UNKNOWN", "violenceNow", "violence24h", "threat", "crime"),
      it -> it.sent().officer()),
  I12(it -> it.any("UNKNOWN", "medical", "attempt", "severeIntox"), it -> it.sent().ems()),
  I13(it -> it.is("callerWish", "POLICE"), it -> it.sent().officer()),
  I14(
      it -> it.sent().sends(CARE_NAV),
      it ->
          it.is("natureGroup", "INFO")
              && it.risk("NONE")
              && it.is("weapon", "ASKED_NONE_KNOWN")
              && it.everyDangerDenied()),
  I15(it -> true, it -> it.sent().clinicalPerson()),
  /**
   * Of the priority that the answers have of their own: vignette 38 is CRT 6, a repeat call with a
   * child, and no officer.
   */
  I16(it -> it.ownPriority() >= 6, it -> it.sent().officer() || it.sent().ems()),
  I17(
      it -> !it.sent().inPerson(),
      it ->
          it.all(
                  "NO",
                  "violenceNow",
                  "violence24h",
                  "threat",
                  "crime",
                  "medical",
                  "attempt",
                  "severeIntox")
              && !it.is("weapon", "PRESENT_IN_PLACE", "IN_HAND_OR_REACH")),
  I18(it -> it.is("safetyFlag", "YES"), it -> it.sent().officer()),
  I19(
      it -> true,
      it -> it.oneRuleDecidedWhereOneMust() && it.priority() >= 0 && it.priority() <= 10),

  S1(it -> it.any("YES", "cssrs4", "cssrs5"), it -> it.risk("HIGH")),
  S2(it -> it.is("cssrs6", "YES") && !it.is("cssrs6Recent", "NO"), it -> it.risk("HIGH")),
  S3(
      it -> it.is("cssrs2", "YES") && (it.open("cssrs4") || it.open("cssrs5")),
      it -> it.risk("HIGH")),
  S4(
      it -> it.is("cssrs2", "YES") && it.open("cssrs6") && !it.is("cssrs6Recent", "NO"),
      it -> it.risk("HIGH")),
  S5(it -> it.is("cssrs3", "YES"), it -> it.risk("MODERATE", "HIGH")),
  S6(
      it -> it.any("YES", "cssrs1", "cssrs2", "cssrs3", "cssrs4", "cssrs5", "cssrs6"),
      it -> it.risk("LOW", "MODERATE", "HIGH")),
  S7(
      it -> it.risk("NONE"),
      it ->
          it.all("NO", "cssrs1", "cssrs2", "cssrs6")
              && !it.any("YES", "cssrs3", "cssrs4", "cssrs5")),
  S8(it -> it.is("natureGroup", "SUICIDE"), it -> it.risk("LOW", "MODERATE", "HIGH"));

  private final Predicate<Decided> whenever;
  private final Predicate<Decided> then;

  Invariant(Predicate<Decided> whenever, Predicate<Decided> then) {
    this.whenever = whenever;
    this.then = then;
  }

  boolean concerns(Decided call) {
    return whenever.test(call);
  }

  boolean holdsFor(Decided call) {
    return then.test(call);
  }

  /** A call and what the protocol made of it. */
  record Decided(Answers answers, Recommendation recommendation, Protection sent) {
    private static final List<String> ONE_RULE =
        List.of("suicideRisk", "medicalDanger", "sceneSafety", "pathway", "response");

    Decided(Answers answers, Recommendation recommendation) {
      this(answers, recommendation, new Protection(recommendation));
    }

    boolean is(String input, String... values) {
      return oneOf(answers.to(input), values);
    }

    boolean any(String value, String... inputs) {
      for (var input : inputs) {
        if (is(input, value)) {
          return true;
        }
      }
      return false;
    }

    boolean all(String value, String... inputs) {
      for (var input : inputs) {
        if (!is(input, value)) {
          return false;
        }
      }
      return true;
    }

    boolean open(String item) {
      return !is(item, "YES", "NO");
    }

    boolean everyDangerDenied() {
      return all(
          "NO",
          "violenceNow",
          "violence24h",
          "threat",
          "crime",
          "medical",
          "attempt",
          "severeIntox",
          "safetyFlag");
    }

    boolean risk(String... levels) {
      return oneOf(recommendation.clinicalLevel(), levels);
    }

    boolean primaryIs(ResponseMode... modes) {
      return List.of(modes).contains(recommendation.primary());
    }

    int priority() {
      return recommendation.priority();
    }

    /** The priority without what rules 10 to 12 add for a repeat call and a child. */
    int ownPriority() {
      return priority()
          - (int)
              recommendation.firedRules().get("priority").stream()
                  .filter(rule -> rule >= 10 && rule <= 12)
                  .count();
    }

    boolean oneRuleDecidedWhereOneMust() {
      return ONE_RULE.stream()
          .allMatch(table -> recommendation.firedRules().get(table).size() == 1);
    }

    private static boolean oneOf(String value, String... values) {
      for (var candidate : values) {
        if (candidate.equals(value)) {
          return true;
        }
      }
      return false;
    }
  }
}
