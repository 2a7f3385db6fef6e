package org.coresponse.officers;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.RightToWork;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;

/**
 * What is on record of an officer that their right to work follows from.
 *
 * @param subject of the account, or null
 * @param name given and family name
 * @param asked the city's requirements of all roles
 */
public record OfficerStanding(
    long officerId,
    String subject,
    String name,
    String badge,
    String unit,
    WorkFacts facts,
    List<Requirement> asked) {

  /** Whether they may ride as CIT officer on a day of the city. */
  public RightToWork right(LocalDate day) {
    return RightToWork.on(facts, WorkRole.CIT_OFFICER, asked, day);
  }

  /** Whether the city has cleared them. */
  public boolean cleared() {
    return facts.clearedFor().contains(WorkRole.CIT_OFFICER);
  }
}
