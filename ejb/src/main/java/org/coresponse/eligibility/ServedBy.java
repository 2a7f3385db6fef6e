package org.coresponse.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.protocol.ResponseMode;

/**
 * What the responses to an incident say of a part: the one place that knows how dispatch keeps
 * them.
 *
 * <p>A response serves from the moment its clinician has taken it (accepted, on the way), and has
 * served if it went on from there, also where it was handed back to 911 after that: the clinician
 * had the caller. It has not where it was called off before anybody came, given back before it was
 * taken, or not taken in time.
 */
@ApplicationScoped
class ServedBy {
  /** Ends of a response by which nobody was served. */
  private static final Set<String> NOT_SERVED = Set.of("CANCELLED", "RETURNED", "EXPIRED");

  private static final String TIMED_OUT = "EXPIRED";

  /** Whether anybody was ever sent: a condition on {@code x.id}, an incident. */
  static final String ANY = "exists (select 1 from response r where r.incident_id = x.id)";

  /** {@link #served} as a condition on {@code e}, a row of eligibility. */
  static final String SERVED =
      "exists (select 1 from response r where r.incident_id = e.incident_id and r.accepted_at is"
          + " not null and r.status not in ('CANCELLED', 'RETURNED', 'EXPIRED') and r.mode in"
          + " (if(e.part = 'DIVERSION', 'CCD_PHONE', 'COR'), if(e.part = 'DIVERSION',"
          + " 'CCD_CALLBACK', 'COR')))";

  @PersistenceContext EntityManager em;

  /** The responses to an incident, the first sent first: one statement. */
  List<Sent> of(long incidentId) {
    List<?> rows =
        em.createNativeQuery(
                "select mode, status, accepted_at is not null, ended_at is not null from response"
                    + " where incident_id = :id order by id")
            .setParameter("id", incidentId)
            .getResultList();
    var all = new ArrayList<Sent>();
    for (var one : rows) {
      var row = (Object[]) one;
      all.add(new Sent(ResponseMode.valueOf((String) row[0]), (String) row[1], is(row[2])));
    }
    return all;
  }

  private static boolean is(Object column) {
    return column instanceof Boolean is ? is : ((Number) column).intValue() != 0;
  }

  /** Whether a clinician of that part has taken it. */
  static boolean served(List<Sent> all, ProgrammePart part) {
    return all.stream().anyMatch(one -> one.of(part) && one.served());
  }

  /** Why the last one of that part that ended without serving did, or null where none did. */
  static UnservedReason gone(List<Sent> all, ProgrammePart part) {
    UnservedReason last = null;
    for (var one : all) {
      if (one.of(part) && NOT_SERVED.contains(one.status())) {
        last =
            one.status().equals(TIMED_OUT)
                ? UnservedReason.TRANSFER_TIMEOUT
                : UnservedReason.RECALLED;
      }
    }
    return last;
  }

  /**
   * A response.
   *
   * @param taken whether its clinician ever took it
   */
  record Sent(ResponseMode mode, String status, boolean taken) {
    boolean of(ProgrammePart part) {
      return EligibilityRule.part(mode) == part;
    }

    boolean served() {
      return taken && !NOT_SERVED.contains(status);
    }
  }
}
