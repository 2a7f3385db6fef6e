package org.coresponse.roster;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.Standing;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerStanding;

/**
 * Somebody who can be planned.
 *
 * @param name given and family name
 * @param agencyId null of an officer
 * @param agency code of the agency, null of an officer
 * @param asked the city's requirements of all roles
 */
public record RosterPerson(
    Worker worker,
    String name,
    Long agencyId,
    String agency,
    WorkFacts facts,
    List<Requirement> asked)
    implements Serializable {

  static RosterPerson of(Standing standing) {
    return new RosterPerson(
        Worker.clinician(standing.clinicianId()),
        standing.name(),
        standing.agencyId(),
        standing.agency(),
        standing.facts(),
        standing.asked());
  }

  static RosterPerson of(OfficerStanding standing) {
    return new RosterPerson(
        Worker.officer(standing.officerId()),
        standing.name(),
        null,
        null,
        standing.facts(),
        standing.asked());
  }

  public Set<WorkRole> clearedFor() {
    return facts.clearedFor();
  }
}
