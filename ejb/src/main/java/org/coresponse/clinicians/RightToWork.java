package org.coresponse.clinicians;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a clinician may work in a part of the programme on a day: yes, or each thing that is
 * missing.
 *
 * @param lacks in the order in which they are mended; empty is yes
 * @param lapsedOn first day on which the last licence was no longer good, where that is what is
 *     missing; else null
 */
public record RightToWork(List<Lack> lacks, LocalDate lapsedOn) {

  public RightToWork {
    lacks = List.copyOf(lacks);
  }

  /**
   * A clinician is cleared for the part and holds a licence that is good on the day (domain.md: no
   * assignment on or after expiry).
   */
  public static RightToWork of(Standing standing, ProgrammePart part, LocalDate day) {
    var lacks = new ArrayList<Lack>();
    LocalDate lapsedOn = null;
    if (!standing.clearedFor().contains(part)) {
      lacks.add(Lack.NOT_CLEARED);
    }
    if (standing.licences().stream().noneMatch(licence -> licence.goodOn(day))) {
      lapsedOn =
          standing.licences().stream()
              .map(LicenceRow::expiresOn)
              .filter(expiry -> !expiry.isAfter(day))
              .max(Comparator.naturalOrder())
              .orElse(null);
      lacks.add(lapsedOn == null ? Lack.NO_LICENCE : Lack.LICENCE_LAPSED);
    }
    return new RightToWork(lacks, lapsedOn);
  }

  public boolean granted() {
    return lacks.isEmpty();
  }
}
