package org.coresponse.lapses;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.credentials.CredentialPurpose;

/** A credential with whoever holds it, as one query reads it. */
record LapseLine(
    Long credential,
    Long clinician,
    Long officer,
    String name,
    String agency,
    String agencyName,
    String kind,
    String kindEn,
    String kindEs,
    CredentialPurpose purpose,
    LocalDate expiresOn) {

  /**
   * Credentials {@code c} of kind {@code t} that stand, with their holder: a clinician {@code p} of
   * agency {@code a}, or an officer {@code o}. Whoever has left by {@code :today} is not in it.
   */
  static final String FROM_THOSE_HERE =
      " from Credential c join c.kind t left join Clinician p on p.id = c.clinicianId"
          + " left join p.agency a left join Officer o on o.id = c.officerId"
          + " where c.withdrawnAt is null"
          + " and (p.id is null or p.memberUntil is null or p.memberUntil > :today)"
          + " and (o.id is null or o.serviceUntil is null or o.serviceUntil > :today)";

  /** Those that the reader reaches: by {@code :agency}, and officers by {@code :officers}. */
  static final String REACHED =
      " and (c.clinicianId is not null and (:agency is null or a.code = :agency)"
          + " or c.officerId is not null and :officers = true)";

  static final String SELECT =
      "select c.id, p.id, o.id, coalesce(concat(p.givenName, ' ', p.familyName),"
          + " concat(o.givenName, ' ', o.familyName)), a.code, a.name, t.code, t.nameEn,"
          + " t.nameEs, t.purpose, c.expiresOn";

  /** Ends of the same day by name. */
  static final String THEN_BY_NAME =
      ", coalesce(p.familyName, o.familyName), coalesce(p.givenName, o.givenName), c.id";

  LapseRow row(LocalDate today, Renewal renewal, List<ToldStep> told) {
    return new LapseRow(
        credential,
        clinician,
        officer,
        name,
        agency,
        agencyName,
        kind,
        kindEn,
        kindEs,
        purpose,
        expiresOn,
        (int) ChronoUnit.DAYS.between(today, expiresOn),
        renewal,
        told);
  }
}
