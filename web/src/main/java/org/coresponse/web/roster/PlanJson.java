package org.coresponse.web.roster;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.Candidate;
import org.coresponse.roster.PlanRow;
import org.coresponse.roster.PlanView;
import org.coresponse.roster.PublicationPreview;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.Worker;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.CrewGap;

/** Some weeks of the roster as REST hands them out. */
public record PlanJson(
    List<PlanRow> shifts,
    List<Person> people,
    List<Broken> breaches,
    List<AgencyWeek> agencies,
    List<CrewGap> crews) {

  /** Somebody who can be planned. */
  public record Person(Worker worker, String name, String agency, List<WorkRole> roles) {
    static Person of(RosterPerson person) {
      return new Person(
          person.worker(),
          person.name(),
          person.agency(),
          person.clearedFor().stream().sorted().toList());
    }
  }

  /** A rule that somebody's shifts break. */
  public record Broken(Worker worker, Breach breach) {}

  /** Somebody who could fill a shift; minutes on duty that week, without it. */
  public record Able(Worker worker, String name, String agency, long minutes, List<Breach> breaks) {
    static Able of(Candidate one) {
      var person = one.person();
      return new Able(
          person.worker(), person.name(), person.agency(), one.minutes(), one.breaches());
    }
  }

  /** What a publication would do. */
  public record Preview(List<PlanRow> changes, List<Person> told, List<Broken> refused) {
    static Preview of(PublicationPreview preview) {
      return new Preview(
          preview.changes(),
          preview.told().stream().map(Person::of).toList(),
          preview.refused().stream()
              .map(one -> new Broken(one.person().worker(), one.breach()))
              .toList());
    }
  }

  /** A week of an agency above its contract; minutes. */
  public record AgencyWeek(long agency, LocalDate monday, long planned, long contracted) {}

  static PlanJson of(PlanView view) {
    return new PlanJson(
        view.shifts(),
        view.people().stream().map(Person::of).toList(),
        view.breaches().entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(b -> new Broken(one.getKey(), b)))
            .toList(),
        view.agencies().stream()
            .map(a -> new AgencyWeek(a.agency(), a.week().monday(), a.minutes(), a.limit()))
            .toList(),
        view.crews());
  }
}
