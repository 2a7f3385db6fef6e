package org.coresponse.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.CityClock;

/**
 * Says whether the city has a part of the programme: one statement, however many days are asked.
 */
@ApplicationScoped
public class ProgrammeParts {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** Every day, by what is stated as of now. */
  public PartDays days() {
    return new PartDays(stated());
  }

  /**
   * @throws PartOffException when the city does not have that part today; it names the day on which
   *     it begins, where one is set
   */
  public void requireOn(ProgrammePart part) {
    var today = clock.dayOf(clock.now());
    var days = days();
    if (!days.on(part, today)) {
      throw PartOffException.of(part, days.changeAfter(part, today));
    }
  }

  /** Whether the city has a part on a day. */
  public boolean on(ProgrammePart part, LocalDate day) {
    return days().on(part, day);
  }

  List<SwitchRow> stated() {
    return em.createQuery("select s from PartSwitch s order by s.id", PartSwitch.class)
        .getResultStream()
        .map(PartSwitch::row)
        .toList();
  }
}
