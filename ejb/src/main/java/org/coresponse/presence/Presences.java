package org.coresponse.presence;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who is there, for other desks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Presences {
  @PersistenceContext EntityManager em;
  @Inject LostSince lostSince;

  /** How it stands with each of these people; one statement. */
  public Map<String, PresenceState> stateOf(Collection<String> subjects) {
    var states = new HashMap<String, PresenceState>();
    subjects.forEach(subject -> states.put(subject, PresenceState.UNKNOWN));
    if (!states.isEmpty()) {
      var since = lostSince.get();
      states.putAll(
          em.createQuery("select a from Attendance a where a.subject in :all", Attendance.class)
              .setParameter("all", states.keySet())
              .getResultStream()
              .collect(toMap(Attendance::subject, one -> one.state(since))));
    }
    return states;
  }

  /**
   * Whether somebody who sat at a screen does not any more; nobody is who was never seen at one.
   *
   * @param subject null for a queue and for somebody without account
   */
  public boolean isGone(String subject) {
    if (subject == null) {
      return false;
    }
    var state = stateOf(Set.of(subject)).get(subject);
    return state != PresenceState.HERE && state != PresenceState.UNKNOWN;
  }
}
