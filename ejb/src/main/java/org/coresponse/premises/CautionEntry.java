package org.coresponse.premises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.search.CallOrigin;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The transactions behind {@link CautionDesk}, which is what others call. */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CautionEntry {
  @PersistenceContext EntityManager em;
  @Inject CodeLists codes;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Adds the flag, unless its author added it before. */
  public AddedCaution add(AddCaution given) {
    var known = find(given);
    if (known.isPresent()) {
      return known.get();
    }
    var now = clock.now();
    var startsAt = given.startsAt() == null ? now : given.startsAt();
    requireBelievable(startsAt, given.endsAt(), now);
    if (!codes.mayChoose(CodeList.CAUTION, given.kind())) {
      throw new InvalidFieldException("kind", "invalid.code");
    }
    var flag = new CautionFlag(given, about(given), startsAt, actor.get(), now);
    em.persist(flag);
    events.fire(new CautionAdded(flag.id(), flag.kind(), flag.endsAt()));
    return new AddedCaution(flag.id(), true);
  }

  /** The flag that its author added before. */
  public AddedCaution added(AddCaution given) {
    return find(given).orElseThrow();
  }

  /** What {@link CautionDesk#end} promises. */
  public void end(EndCaution command) {
    var flag = em.find(CautionFlag.class, command.flag(), LockModeType.PESSIMISTIC_WRITE);
    if (flag == null) {
      throw new NotFoundException("caution", command.flag());
    }
    var now = clock.now();
    if (flag.end(command.reason(), actor.get(), now)) {
      events.fire(new CautionEnded(flag.id(), flag.endsAt(), now));
    }
  }

  private Optional<AddedCaution> find(AddCaution given) {
    return em.createQuery(
            "select f.id from CautionFlag f where f.addedBy = :author and f.clientId = :client",
            Long.class)
        .setParameter("author", actor.get().subject())
        .setParameter("client", given.clientId())
        .getResultStream()
        .findFirst()
        .map(id -> new AddedCaution(id, false));
  }

  private CallOrigin about(AddCaution given) {
    if ((given.phone() == null) == (given.address() == null)) {
      throw new InvalidFieldException("address", "invalid.cautionAbout");
    }
    return new CallOrigin(
        PhoneNumbers.required("phone", given.phone(), settings.cityRegion()), given.address());
  }

  private void requireBelievable(Instant startsAt, Instant endsAt, Instant now) {
    var today = now.atZone(clock.zone());
    var earliest = today.minusMonths(CautionDesk.LONGEST_MONTHS).toInstant();
    if (startsAt.isAfter(now) || startsAt.isBefore(earliest)) {
      throw new InvalidFieldException("startsAt", "invalid.cautionStart");
    }
    if (!endsAt.isAfter(now)) {
      throw new InvalidFieldException("endsAt", "invalid.cautionOver");
    }
    if (endsAt.isAfter(today.plusMonths(CautionDesk.LONGEST_MONTHS).toInstant())) {
      throw new InvalidFieldException("endsAt", "invalid.cautionEnd");
    }
  }
}
