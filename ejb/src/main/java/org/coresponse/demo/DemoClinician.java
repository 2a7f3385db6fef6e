package org.coresponse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coresponse.clinicians.EnrolClinician;
import org.coresponse.clinicians.LanguageLevel;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Speaks;
import org.coresponse.credentials.StateCredential;
import org.coresponse.duty.DutyPlace;
import org.coresponse.duty.StartDuty;

/**
 * The demonstration's clinicians: each shows one state. Those who are always on are on shift
 * whenever a demonstration begins. Accounts are those of the development realm.
 */
enum DemoClinician {
  /** Free and in order. */
  RIVERA("pcc", 9, "Elena", "Rivera", ProgrammePart.CO_RESPONSE, "LCSW", 210, true),
  /** On shift, but the licence lapsed three days ago. */
  BAPTISTE("pcc", 10, "Andre", "Baptiste", ProgrammePart.CO_RESPONSE, "LCMHC", -3, true),
  /** On the way to the first call of the board. */
  WHITLOCK("pcc", 0, "Jonah", "Whitlock", ProgrammePart.CO_RESPONSE, "LCSWA", 12, true),
  /** At the diversion desk. */
  RAMAN("pcc", 7, "Priya", "Raman", ProgrammePart.DIVERSION, "LCSW", 400, true),
  /** In order, but off shift. */
  LINDQVIST("pcc", 8, "Hannah", "Lindqvist", ProgrammePart.DIVERSION, "LMFT", 95, false),
  /** The other agency's. */
  SOLBERG("bcb", 42, "Ingrid", "Solberg", ProgrammePart.CO_RESPONSE, "LCMHC", 26, true),
  /** Enrolled, no licence on record yet. */
  TANAKA("bcb", 0, "Mei", "Tanaka", ProgrammePart.CO_RESPONSE, null, 0, true);

  private final String agency;
  private final int account;
  private final String givenName;
  private final String familyName;
  private final ProgrammePart part;
  private final String licence;
  private final int expiresInDays;
  private final boolean alwaysOn;

  DemoClinician(
      String agency,
      int account,
      String givenName,
      String familyName,
      ProgrammePart part,
      String licence,
      int expiresInDays,
      boolean alwaysOn) {
    this.agency = agency;
    this.account = account;
    this.givenName = givenName;
    this.familyName = familyName;
    this.part = part;
    this.licence = licence;
    this.expiresInDays = expiresInDays;
    this.alwaysOn = alwaysOn;
  }

  String familyName() {
    return familyName;
  }

  ProgrammePart part() {
    return part;
  }

  boolean alwaysOn() {
    return alwaysOn;
  }

  /** Whether they came to work; of the others who are on shift the board says that they did not. */
  boolean comes() {
    return this == RIVERA || this == WHITLOCK || this == RAMAN;
  }

  StartDuty comesTo() {
    return new StartDuty(
        part.role(),
        part == ProgrammePart.DIVERSION ? DutyPlace.CENTER : DutyPlace.CAR,
        "The demonstration begins");
  }

  EnrolClinician enrolment(LocalDate today) {
    return new EnrolClinician(
        agency,
        account == 0 ? null : "00000000-0000-4000-8000-%012d".formatted(account),
        givenName,
        familyName,
        null,
        "%s.%s@%s.example".formatted(givenName, familyName, agency).toLowerCase(Locale.ROOT),
        null,
        today.minusYears(1),
        List.of(new Speaks("en", LanguageLevel.NATIVE)));
  }

  /** An associate of the agency that the demonstration's supervisor supervises. */
  boolean associate() {
    return "LCSWA".equals(licence);
  }

  /** What they hold: a licence where they have one, and what the city asks of everyone. */
  List<StateCredential> credentials(long id, LocalDate today) {
    var held = new ArrayList<StateCredential>();
    if (licence != null) {
      var expires = today.plusDays(expiresInDays);
      var number = "%s-%05d".formatted(licence.equals("LCSW") ? "C" : "A", number());
      held.add(new StateCredential(id, licence, number, "NC", expires.minusYears(2), expires));
    }
    var began = today.minusDays(300);
    held.add(new StateCredential(id, "CJIS", number("J"), null, began, began.plusYears(2)));
    held.add(new StateCredential(id, "BACKGROUND", number("B"), null, began, null));
    held.add(new StateCredential(id, "CONFIDENTIALITY", number("P"), null, began, null));
    return held;
  }

  private String number(String series) {
    return series + "-" + number();
  }

  private int number() {
    return 10_417 + ordinal() * 1_303;
  }
}
