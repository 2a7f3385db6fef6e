package org.coresponse.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.DecisionQueries;
import org.coresponse.triage.OverrideReviewedException;
import org.coresponse.triage.Overrides;
import org.coresponse.triage.OwnOverrideException;

/**
 * Where supervisors review what was chosen otherwise than the protocol recommended. Both kinds of
 * supervisor do, so that what one of them chose has somebody else to read it.
 */
@Stateless
@RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
public class OverrideReviews {
  /** A shorter comment says nothing to whoever was not agreed with. */
  static final int SHORTEST_COMMENT = 10;

  private static final String LINE =
      "select o.id, i.number, c.number, c.nature, a.mode, o.mode, o.reasonCode, o.reason, o.madeAt,"
          + " o.madeByName, case when o.madeBy = :reader then true else false end, o.reviews"
          + " from RecommendationOverride o join Assessment a on a.id = o.assessmentId"
          + " join Call c on c.id = a.callId join c.incident i where ";

  @PersistenceContext EntityManager em;
  @Inject DecisionQueries decisions;
  @Inject Overrides overrides;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** The overrides in that state; leaves a line in the trail. */
  public Page<OverrideToReview> overrides(
      @NotNull ReviewState state, boolean oldestFirst, @NotNull PageRequest page) {
    var which = state == ReviewState.OPEN ? "o.reviews = 0" : "o.reviews > 0";
    var rows =
        em.createQuery(
                LINE + which + " order by o.id" + (oldestFirst ? "" : " desc"),
                OverrideToReview.class)
            .setParameter("reader", actor.get().subject())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery("select count(o) from RecommendationOverride o where " + which, Long.class)
            .getSingleResult();
    events.fire(new OverridesListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /** How many wait for a review that the one who asks may give. */
  public long waiting() {
    return em.createQuery(
            "select count(o) from RecommendationOverride o where o.reviews = 0"
                + " and o.madeBy <> :reader",
            Long.class)
        .setParameter("reader", actor.get().subject())
        .getSingleResult();
  }

  /**
   * One override with its decision and its reviews; leaves a line in the trail.
   *
   * @throws NotFoundException when there is none
   */
  public OverrideDetails details(long id) {
    var details = read(id);
    events.fire(new OverrideViewed(details.line().call()));
    return details;
  }

  /**
   * Adds a review and fires {@link OverrideReviewed}. The first takes the override off the open
   * list; a later one, by whoever has read those before, stands beside them.
   *
   * @throws NotFoundException when there is no such override
   * @throws OwnOverrideException when the reviewer chose it
   * @throws OverrideReviewedException when there is a review that the reviewer has not read
   * @throws InvalidFieldException when it is not agreed without a comment of ten characters
   */
  public OverrideDetails review(@NotNull @Valid ReviewOverride command) {
    if (command.verdict() == ReviewVerdict.NOT_AGREED
        && (command.comment() == null || command.comment().length() < SHORTEST_COMMENT)) {
      throw new InvalidFieldException("comment", "invalid.reason");
    }
    var by = actor.get();
    var ordinal = overrides.review(command.override(), command.seen(), by);
    var review = new OverrideReview(ordinal, command, by, clock.now());
    em.persist(review);
    em.flush(); // so that what is read back is what is stored
    var details = read(command.override());
    var changes = new ArrayList<FieldChange>();
    changes.add(FieldChange.of("override", null, command.override()));
    changes.add(FieldChange.of("verdict", null, command.verdict()));
    if (command.comment() != null) {
      changes.add(FieldChange.withheld("comment", "override_review:" + review.id()));
    }
    events.fire(new OverrideReviewed(details.line().call(), List.copyOf(changes)));
    return details;
  }

  private OverrideDetails read(long id) {
    var line =
        em.createQuery(LINE + "o.id = :id", OverrideToReview.class)
            .setParameter("reader", actor.get().subject())
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("override", id));
    var reviews =
        em.createQuery(
                "select r.verdict, r.comment, r.reviewedAt, r.reviewedByName from OverrideReview r"
                    + " where r.overrideId = :id order by r.ordinal",
                ReviewRow.class)
            .setParameter("id", id)
            .getResultList();
    return new OverrideDetails(line, decisions.overriddenBy(id), reviews);
  }
}
