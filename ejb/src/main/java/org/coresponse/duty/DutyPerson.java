package org.coresponse.duty;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.Standing;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.RightToWork;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerStanding;
import org.coresponse.roster.Worker;

/**
 * Somebody who comes to work.
 *
 * @param agencyId null of an officer
 */
record DutyPerson(
    Worker worker, Long agencyId, String name, WorkFacts facts, List<Requirement> asked) {

  static DutyPerson of(Standing one) {
    return new DutyPerson(
        Worker.clinician(one.clinicianId()), one.agencyId(), one.name(), one.facts(), one.asked());
  }

  static DutyPerson of(OfficerStanding one) {
    return new DutyPerson(
        Worker.officer(one.officerId()), null, one.name(), one.facts(), one.asked());
  }

  RightToWork right(WorkRole role, LocalDate day) {
    return RightToWork.on(facts, role, asked, day);
  }
}
