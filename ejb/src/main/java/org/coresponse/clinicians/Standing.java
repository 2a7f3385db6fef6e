package org.coresponse.clinicians;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.RightToWork;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;

/**
 * What is on record of a clinician that their right to work follows from.
 *
 * @param subject of the account, or null
 * @param name given and family name
 * @param asked the city's requirements of all roles
 */
public record Standing(
    long clinicianId,
    long agencyId,
    String agency,
    String agencyName,
    String subject,
    String name,
    WorkFacts facts,
    List<Requirement> asked) {

  /** Whether they may work in a role on a day of the city. */
  public RightToWork right(WorkRole role, LocalDate day) {
    return RightToWork.on(facts, role, asked, day);
  }

  /** Roles that the city has cleared them for. */
  public Set<WorkRole> clearedFor() {
    return facts.clearedFor();
  }
}
