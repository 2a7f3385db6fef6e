package org.coresponse.lapses;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.coresponse.credentials.Holder;
import org.coresponse.mail.Letter;
import org.coresponse.mail.LetterKind;
import org.coresponse.mail.LetterLanguage;
import org.coresponse.mail.LetterScope;
import org.coresponse.mail.Outbox;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * The two steps of a round of warnings: finds of which credentials something is due, and tells of
 * each in a transaction of its own. Whoever comes second to the same step finds it told.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LapseRound {
  static final int PAGE = 200;

  private static final String LIST = "/app/clinicians/lapses.xhtml";
  private static final String OWN_CLINICIAN = "/app/clinicians/own.xhtml";
  private static final String OWN_OFFICER = "/app/officers/own.xhtml";
  private static final String ENDING =
      "select c.id, c.expiresOn, p.id, o.id, a.id, coalesce(p.email, o.email)"
          + LapseLine.FROM_THOSE_HERE;

  @PersistenceContext EntityManager em;
  @Inject LapseRules rules;
  @Inject LapseReaders readers;
  @Inject Ends ends;
  @Inject Notices notices;
  @Inject Outbox outbox;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Some credentials in the order of their ids.
   *
   * @param due those of which something is to be told
   * @param last id to go on after, or null at the end
   */
  public record Looked(List<Long> due, Long last) {}

  /** Looks at the next {@value #PAGE} credentials that end soon: four statements. */
  public Looked look(long after) {
    var today = today();
    var steps = rules.steps();
    var ending =
        em.createQuery(
                ENDING
                    + " and c.id > :after and c.expiresOn between :from and :until order by c.id",
                Ending.class)
            .setParameter("today", today)
            .setParameter("after", after)
            .setParameter("from", today.minusDays(LapseSteps.LATE_DAYS))
            .setParameter("until", today.plusDays(steps.first()))
            .setMaxResults(PAGE)
            .getResultList();
    var ids = ending.stream().map(Ending::credential).toList();
    var told = ends.told(ids);
    var renewals = ends.renewals(ids, today);
    var due =
        ending.stream()
            .filter(
                one -> !due(one, steps, told.getOrDefault(one.credential(), List.of())).nothing())
            .map(Ending::credential)
            .filter(id -> renewals.getOrDefault(id, Renewal.NONE).state().warns())
            .toList();
    return new Looked(due, ids.size() < PAGE ? null : ids.get(ids.size() - 1));
  }

  /**
   * Tells what is due of a credential: posts a letter to whoever has something to do about it, and
   * fires {@link LapseWarned}. Nothing, where another has told it since it was looked at.
   *
   * @return whether it was told here
   */
  public boolean tell(long credential) {
    var found =
        em.createQuery(ENDING + " and c.id = :id", Ending.class)
            .setParameter("today", today())
            .setParameter("id", credential)
            .getResultStream()
            .findFirst();
    return found.isPresent() && tell(found.get());
  }

  private boolean tell(Ending ending) {
    var id = ending.credential();
    var due = due(ending, rules.steps(), ends.told(List.of(id)).getOrDefault(id, List.of()));
    var renewal = ends.renewals(List.of(id), today()).getOrDefault(id, Renewal.NONE);
    if (due.nothing()
        || !renewal.state().warns()
        || !notices.take(id, ending.agency(), due.told(), NoticeOutcome.TOLD)) {
      return false;
    }
    due.passedOver()
        .forEach(step -> notices.take(id, ending.agency(), step, NoticeOutcome.PASSED_OVER));
    var day = new Warning(ending, due.told());
    notices.posted(id, due.told(), post(day, renewal));
    events.fire(new LapseWarned(ending.holder(), id, due.told()));
    return true;
  }

  /** A letter to each who has something to do. */
  private Notices.Posted post(Warning day, Renewal renewal) {
    var state = renewal.state();
    var agency = day.ending().agency();
    var policeConfirm = agency == null && renewal.ofPolice();
    var toPolice = agency == null && state.warnsStaters() || policeConfirm;
    var toCity = state.warnsStaters() || !policeConfirm;
    return new Notices.Posted(
        state.warnsHolder() ? holder(day) : 0,
        agency != null && state.warnsStaters()
            ? post(day, LetterScope.AGENCY, readers.ofAgency(agency), LIST)
            : 0,
        toPolice ? post(day, LetterScope.POLICE, readers.ofPolice(), LIST) : 0,
        toCity ? post(day, LetterScope.PROGRAMME, readers.ofCity(), LIST) : 0);
  }

  private int holder(Warning warning) {
    var email = warning.ending().email();
    return email == null
        ? 0
        : post(
            warning,
            LetterScope.OWN_RECORD,
            List.of(new LapseReaders.Reader(email, LetterLanguage.ENGLISH)),
            warning.ending().officer() == null ? OWN_CLINICIAN : OWN_OFFICER);
  }

  private int post(Warning warning, LetterScope scope, List<LapseReaders.Reader> to, String page) {
    var end = warning.ending().expiresOn();
    var kind = end.isAfter(today()) ? LetterKind.CREDENTIAL_LAPSES : LetterKind.CREDENTIAL_LAPSED;
    for (var number = 0; number < to.size(); number++) {
      var reader = to.get(number);
      outbox.post(
          new Letter(
              warning.key(scope, number),
              reader.email(),
              reader.language(),
              kind,
              scope,
              end,
              page));
    }
    return to.size();
  }

  private LapseSteps.Due due(Ending ending, LapseSteps steps, List<ToldStep> told) {
    return steps.due(
        (int) ChronoUnit.DAYS.between(today(), ending.expiresOn()),
        told.stream().map(ToldStep::days).toList());
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  /**
   * @param clinician who holds it, or null where it is an officer
   * @param agency id of the holder's, or null where it is an officer
   */
  record Ending(
      Long credential,
      LocalDate expiresOn,
      Long clinician,
      Long officer,
      Long agency,
      String email) {

    Holder holder() {
      return clinician == null ? Holder.officer(officer) : Holder.clinician(clinician);
    }
  }

  /** One step of one credential. */
  private record Warning(Ending ending, int days) {
    /** Says nothing of the address, which may be somebody's name. */
    String key(LetterScope scope, int number) {
      return "credential-%d-lapses-%d-%s-%d"
          .formatted(ending.credential(), days, scope.name().toLowerCase(Locale.ROOT), number);
    }
  }
}
