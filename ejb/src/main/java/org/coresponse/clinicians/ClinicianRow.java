package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.LicenceRow;
import org.coresponse.credentials.WorkRole;

/**
 * One line of the register.
 *
 * @param account whether they have one
 * @param licences clinical ones, the latest end first
 * @param rights of each role they are cleared for
 * @param mayWork whether any of these is granted today
 * @param lapsedOn first day without a good licence, where it has lapsed; else null
 * @param expiresOn first day on which they may no longer work, where they may today; null when none
 *     is in sight
 */
public record ClinicianRow(
    long id,
    String name,
    String agency,
    String agencyName,
    boolean account,
    List<WorkRole> clearedFor,
    List<LicenceRow> licences,
    List<RoleRight> rights,
    boolean mayWork,
    LocalDate lapsedOn,
    LocalDate expiresOn)
    implements Serializable {

  /** Whether a right to work that they have today ends within so many days. */
  public boolean endsWithin(LocalDate today, int days) {
    return expiresOn != null && !expiresOn.isAfter(today.plusDays(days));
  }
}
