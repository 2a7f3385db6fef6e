package org.coresponse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.EnrolClinician;
import org.coresponse.clinicians.LicenceRow;
import org.coresponse.clinicians.LicenceType;
import org.coresponse.clinicians.ProgrammePart;

/**
 * The demonstration's clinicians: each shows one state. Those who are always on work around the
 * clock, so that a demonstration works at any hour. Accounts are those of the development realm.
 */
enum DemoClinician {
  /** Free and in order. */
  RIVERA("pcc", 9, "Elena", "Rivera", ProgrammePart.CO_RESPONSE, LicenceType.LCSW, 210, true),
  /** On shift, but the licence lapsed three days ago. */
  BAPTISTE("pcc", 10, "Andre", "Baptiste", ProgrammePart.CO_RESPONSE, LicenceType.LCMHC, -3, true),
  /** On the way to the first call of the board. */
  WHITLOCK("pcc", 0, "Jonah", "Whitlock", ProgrammePart.CO_RESPONSE, LicenceType.LCSWA, 12, true),
  /** At the diversion desk. */
  RAMAN("pcc", 7, "Priya", "Raman", ProgrammePart.DIVERSION, LicenceType.LCSW, 400, true),
  /** In order, but off shift. */
  LINDQVIST("pcc", 8, "Hannah", "Lindqvist", ProgrammePart.DIVERSION, LicenceType.LMFT, 95, false),
  /** The other agency's. */
  SOLBERG("bcb", 42, "Ingrid", "Solberg", ProgrammePart.CO_RESPONSE, LicenceType.LCMHC, 26, true),
  /** Enrolled, no licence on record yet. */
  TANAKA("bcb", 0, "Mei", "Tanaka", ProgrammePart.CO_RESPONSE, null, 0, true);

  private final String agency;
  private final int account;
  private final String givenName;
  private final String familyName;
  private final ProgrammePart part;
  private final LicenceType licence;
  private final int expiresInDays;
  private final boolean alwaysOn;

  DemoClinician(
      String agency,
      int account,
      String givenName,
      String familyName,
      ProgrammePart part,
      LicenceType licence,
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

  EnrolClinician enrolment(LocalDate today) {
    return new EnrolClinician(
        agency,
        agency.equals("pcc") ? "Piedmont Crisis Care" : "Bull City Behavioral",
        account == 0 ? null : "00000000-0000-4000-8000-%012d".formatted(account),
        givenName,
        familyName,
        Set.of(part),
        licences(today));
  }

  private List<LicenceRow> licences(LocalDate today) {
    if (licence == null) {
      return List.of();
    }
    var expires = today.plusDays(expiresInDays);
    var number =
        "%s-%05d".formatted(licence == LicenceType.LCSW ? "C" : "A", 10_417 + ordinal() * 1_303);
    return List.of(
        new LicenceRow(licence, number, licence.board(), expires.minusYears(2), expires));
  }
}
