package org.coresponse.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.coresponse.credentials.AddRequirement;
import org.coresponse.credentials.ChangeKind;
import org.coresponse.credentials.RuleEffect;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Whom a change of the rules would stop from working, before the city saves it. */
@Stateless
@RolesAllowed(Roles.PROGRAM_MANAGER)
public class RulePreview {
  @PersistenceContext EntityManager em;
  @Inject Standings standings;
  @Inject CityClock clock;

  /**
   * Who may work on its first day as things stand, and could not with it; by role, then by name.
   *
   * @throws InvalidFieldException unless that day is to come
   */
  public List<StoppedRow> of(@NotNull @Valid AddRequirement command) {
    command.requireToCome(clock.dayOf(clock.now()));
    return stopped((s, role) -> RuleEffect.stops(s.facts(), role, s.asked(), command));
  }

  /** Who may work today and could not with the kind changed; by role, then by name. */
  public List<StoppedRow> of(@NotNull @Valid ChangeKind command) {
    var today = clock.dayOf(clock.now());
    return stopped(
        (s, role) ->
            RuleEffect.stops(s.facts(), role, s.asked(), command.code(), command.terms(), today));
  }

  private List<StoppedRow> stopped(BiPredicate<Standing, WorkRole> stops) {
    var ids =
        em.createQuery(
                "select distinct c.clinician.id from Clearance c where c.revokedAt is null",
                Long.class)
            .getResultList();
    return standings.of(ids, RowAccess.EVERY).stream()
        .flatMap(
            s ->
                s.clearedFor().stream()
                    .filter(role -> stops.test(s, role))
                    .map(role -> new StoppedRow(s.clinicianId(), s.name(), s.agency(), role)))
        .sorted(Comparator.comparing(StoppedRow::role))
        .toList();
  }
}
