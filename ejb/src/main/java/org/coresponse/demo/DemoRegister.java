package org.coresponse.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.coresponse.clinicians.Agencies;
import org.coresponse.clinicians.AgencyRow;
import org.coresponse.clinicians.ClearClinician;
import org.coresponse.clinicians.ClinicianOffice;
import org.coresponse.clinicians.NameSupervisor;
import org.coresponse.credentials.CredentialDesk;
import org.coresponse.credentials.StateCredential;
import org.coresponse.credentials.VerifyCredential;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerOffice;

/**
 * Enters the demonstration's clinicians and officers as their sides and the city do; again is the
 * same.
 */
@ApplicationScoped
class DemoRegister {
  private static final DemoClinician SUPERVISOR = DemoClinician.RAMAN;

  @Inject Agencies agencies;
  @Inject ClinicianOffice office;
  @Inject CredentialDesk credentials;
  @Inject OfficerOffice police;

  void enrol(LocalDate today) {
    agencies.register(new AgencyRow("pcc", "Piedmont Crisis Care"));
    agencies.register(new AgencyRow("bcb", "Bull City Behavioral"));
    var ids = new EnumMap<DemoClinician, Long>(DemoClinician.class);
    for (var person : DemoClinician.values()) {
      long id = office.enrol(person.enrolment(today));
      ids.put(person, id);
      office.clear(new ClearClinician(id, person.part().role()));
      confirmed(person.credentials(id, today), today);
    }
    office.clear(new ClearClinician(ids.get(SUPERVISOR), WorkRole.SUPERVISION));
    for (var person : DemoClinician.values()) {
      if (person.associate()) {
        office.supervise(
            new NameSupervisor(ids.get(person), ids.get(SUPERVISOR), today.minusDays(200)));
      }
    }
    for (var officer : DemoOfficer.values()) {
      long id = police.register(officer.registration(today));
      if (officer.cleared()) {
        police.clear(id);
      }
      confirmed(officer.credentials(id, today), today);
    }
  }

  private void confirmed(List<StateCredential> held, LocalDate today) {
    for (var credential : held) {
      credentials.verify(
          new VerifyCredential(
              credentials.state(credential), today, "https://register.example.org"));
    }
  }
}
