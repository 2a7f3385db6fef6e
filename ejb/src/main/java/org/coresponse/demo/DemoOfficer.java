package org.coresponse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.StateCredential;
import org.coresponse.officers.RegisterOfficer;

/** The demonstration's CIT officers: each shows one state. */
enum DemoOfficer {
  /** In order; the account {@code police-officer}. */
  DOYLE(11, "Kevin", "Doyle", "District 1", true, true, 500),
  /** In order, but the CJIS clearance ends soon; the account {@code police-officer-2}. */
  REYNOLDS(12, "Tamika", "Reynolds", "District 2", true, true, 21),
  /** Cleared, but without the certificate of crisis intervention. */
  OKAFOR(0, "Daniel", "Okafor", "District 3", false, true, 300),
  /** Everything is there; the city has yet to clear them. */
  LINDEN(0, "Marta", "Linden", "District 5", true, false, 650);

  private final int account;
  private final String givenName;
  private final String familyName;
  private final String unit;
  private final boolean certified;
  private final boolean cleared;
  private final int cjisDays;

  DemoOfficer(
      int account,
      String givenName,
      String familyName,
      String unit,
      boolean certified,
      boolean cleared,
      int cjisDays) {
    this.account = account;
    this.givenName = givenName;
    this.familyName = familyName;
    this.unit = unit;
    this.certified = certified;
    this.cleared = cleared;
    this.cjisDays = cjisDays;
  }

  boolean cleared() {
    return cleared;
  }

  RegisterOfficer registration(LocalDate today) {
    return new RegisterOfficer(
        account == 0 ? null : "00000000-0000-4000-8000-%012d".formatted(account),
        givenName,
        familyName,
        null,
        "D-" + number(),
        unit,
        "%s.%s@police.example".formatted(givenName, familyName).toLowerCase(Locale.ROOT),
        null,
        today.minusYears(1));
  }

  List<StateCredential> credentials(long id, LocalDate today) {
    var holder = Holder.officer(id);
    var held = new ArrayList<StateCredential>();
    if (certified) {
      held.add(
          new StateCredential(holder, "CIT", "CIT-" + number(), null, today.minusDays(400), null));
    }
    var ends = today.plusDays(cjisDays);
    held.add(new StateCredential(holder, "CJIS", "JP-" + number(), null, ends.minusYears(2), ends));
    return held;
  }

  private int number() {
    return 2_140 + ordinal() * 37;
  }
}
