package org.coresponse.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.dispatch.ReportStatus;
import org.coresponse.dispatch.ResponseDesk;
import org.coresponse.dispatch.ResponseStatus;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldsMissingException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where a clinician writes and signs the record of a response by phone, and where it is read. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
public class RecordDesk {
  @PersistenceContext EntityManager em;
  @Inject PhoneResponses responses;
  @Inject PlanVersions plans;
  @Inject OpenIncidents incidents;
  @Inject ResponseDesk desk;
  @Inject CodeLists codes;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The record of a response, empty where nothing was kept, and fires {@link RecordViewed} where
   * something was. Others than its clinician read it once it is signed; a clinical supervisor reads
   * drafts as well.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when the reader is not on the call, or it is another's draft
   * @throws NotByPhoneException when somebody went there
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
  public RecordDetails details(long response) {
    var of = responses.readable(response);
    var kept = find(response).orElse(null);
    if (!responses.isOwn(of)
        && !actor.get().has(Roles.CLINICAL_SUPERVISOR)
        && (kept == null || !kept.signed())) {
      throw new NotYourRecordException();
    }
    if (kept != null) {
      events.fire(new RecordViewed(of.incident()));
    }
    return details(of, kept);
  }

  /**
   * Keeps a draft as it was typed.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when it is another clinician's
   * @throws NotByPhoneException when somebody went there
   * @throws ResponseNotTakenException when the call was not taken yet
   * @throws RecordSignedException when it is signed
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws InvalidFieldException when a code is not one that may be chosen
   */
  public RecordDetails keep(@NotNull @Valid KeepRecord command) {
    var of = responses.own(command.response());
    of.requireTaken();
    requireCodes(command.content());
    responses.hold(of.id());
    var kept = find(of.id()).orElse(null);
    if (kept == null) {
      StaleDataException.requireCurrent(command.version(), 0);
      kept = new EncounterRecord(of.id(), clock.now());
      kept.write(command.content(), clock.now());
      em.persist(kept);
    } else if (!kept.content().equals(command.content())) {
      if (kept.signed()) {
        throw new RecordSignedException();
      }
      StaleDataException.requireCurrent(command.version(), kept.version());
      kept.write(command.content(), clock.now());
    }
    em.flush(); // so that the version handed back is the one stored
    return details(of, kept);
  }

  /**
   * Signs the record as it stands: ends the response, and closes the incident with the record's
   * disposition where the clinician chose so and nobody else is on it. Fires {@link RecordSigned},
   * beside what ending and closing fire. Signing it again changes nothing.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when it is another clinician's
   * @throws NotByPhoneException when somebody went there
   * @throws ResponseNotTakenException when the call was not taken yet
   * @throws ResponseCalledOffException when it was given back or called off
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws FieldsMissingException when something is still wanted
   * @throws InvalidFieldException when the outcome says what the record does not show
   */
  public RecordDetails sign(@NotNull @Valid SignRecord command) {
    var before = responses.own(command.response());
    incidents.holdAny(before.incidentId());
    var of = responses.own(command.response());
    of.requireTaken();
    var known = find(of.id()).orElse(null);
    if (known != null && known.signed()) {
      return details(of, known);
    }
    if (PhoneResponse.CALLED_OFF.contains(of.status())) {
      throw new ResponseCalledOffException();
    }
    var screened = screened(of.incidentId());
    requireWhole(of, known == null ? RecordContent.EMPTY : known.content(), screened);
    StaleDataException.requireCurrent(command.version(), known.version());
    if (of.running()) {
      desk.report(new ReportStatus(of.id(), null, ResponseStatus.COMPLETED, null));
    }
    responses.hold(of.id());
    var read = known.version();
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    StaleDataException.requireCurrent(read, known.version());
    sign(of, known, screened);
    return details(responses.own(of.id()), known);
  }

  private void sign(PhoneResponse of, EncounterRecord record, RiskLevel screened) {
    var by = actor.get();
    var now = clock.now().truncatedTo(ChronoUnit.MICROS); // as it is stored
    plans.keep(of);
    record.sign(screened, by, now);
    var content = record.content();
    em.flush();
    events.fire(
        new RecordSigned(
            of.incidentId(),
            of.incident(),
            of.id(),
            content.risk(),
            content.followUpWanted(),
            now,
            by.subject(),
            by.name(),
            record.id()));
    if (content.closeIncident() && incidents.closeByPhone(of.incidentId(), content.disposition())) {
      record.closedIncident();
    }
    em.flush(); // so that the version handed back is the one stored
  }

  /**
   * Adds to a signed record and fires {@link RecordAmended}; the same client's id again is the
   * addendum that stands.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when it is another clinician's
   * @throws NotByPhoneException when somebody went there
   * @throws RecordNotSignedException while it is a draft
   */
  public Added append(@NotNull @Valid WriteAddendum command) {
    var of = responses.own(command.response());
    responses.hold(of.id());
    var record =
        find(of.id()).filter(EncounterRecord::signed).orElseThrow(RecordNotSignedException::new);
    var known =
        em.createQuery(
                "select a.id from Addendum a where a.recordId = :record and a.clientId = :client",
                Long.class)
            .setParameter("record", record.id())
            .setParameter("client", command.clientId())
            .getResultStream()
            .findFirst();
    if (known.isPresent()) {
      return new Added(known.get(), false);
    }
    var addendum = new Addendum(record.id(), command, actor.get(), clock.now());
    em.persist(addendum);
    events.fire(new RecordAmended(of.incident(), addendum.id()));
    return new Added(addendum.id(), true);
  }

  /**
   * The outcome of adding something.
   *
   * @param created false when it had been added before
   */
  public record Added(long id, boolean created) {}

  private void requireCodes(RecordContent given) {
    if (given.disposition() != null
        && !codes.mayChoose(CodeList.DISPOSITION, given.disposition())) {
      throw new InvalidFieldException("disposition", "invalid.code");
    }
    var services =
        given.referrals().isEmpty()
            ? List.<String>of()
            : codes.choices(CodeList.REFERRAL_SERVICE).stream().map(CodeRow::code).toList();
    for (var i = 0; i < given.referrals().size(); i++) {
      var service = given.referrals().get(i).service();
      if (service != null && !services.contains(service)) {
        throw new InvalidFieldException("referrals[" + i + "].service", "invalid.code");
      }
    }
  }

  private void requireWhole(PhoneResponse of, RecordContent given, RiskLevel screened) {
    var missing = RecordRule.missing(given, screened);
    if (!missing.isEmpty()) {
      throw new FieldsMissingException(missing);
    }
    var planned = plans.newest(of.id()).filter(plan -> plan.text().written()).isPresent();
    RecordRule.requireConsistent(given, planned);
  }

  private Optional<EncounterRecord> find(long response) {
    return em.createQuery(
            "select r from EncounterRecord r where r.responseId = :response", EncounterRecord.class)
        .setParameter("response", response)
        .getResultStream()
        .findFirst();
  }

  /** Level that the latest screen on an incident came to, or null. */
  private RiskLevel screened(long incidentId) {
    return em.createQuery(
            "select a.clinicalLevel from Screening s join Call c on c.id = s.callId"
                + " join Assessment a on a.id = s.assessmentId where c.incident.id = :incident"
                + " order by s.id desc",
            String.class)
        .setParameter("incident", incidentId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RiskLevel::valueOf)
        .orElse(null);
  }

  private RecordDetails details(PhoneResponse of, EncounterRecord kept) {
    var content = kept == null ? RecordContent.EMPTY : kept.content();
    var apco =
        content.disposition() == null
            ? null
            : codes
                .find(CodeList.DISPOSITION, content.disposition())
                .map(CodeRow::commonCode)
                .orElse(null);
    var signed = kept != null && kept.signed();
    return new RecordDetails(
        of.id(),
        kept == null ? 0 : kept.version(),
        responses.isOwn(of),
        of.incident().value(),
        of.clinician(),
        of.mode(),
        of.status(),
        of.assignedAt(),
        of.acceptedAt(),
        of.endedAt(),
        content,
        apco,
        signed ? kept.screened() : screened(of.incidentId()),
        kept == null ? null : kept.savedAt(),
        kept == null ? null : kept.signedAt(),
        kept == null ? null : kept.signedByName(),
        kept != null && kept.incidentClosed(),
        signed ? addenda(kept.id()) : List.of());
  }

  private List<AddendumRow> addenda(long record) {
    return em.createQuery(
            "select a.id, a.addedAt, a.addedByName, a.text from Addendum a"
                + " where a.recordId = :record order by a.id",
            AddendumRow.class)
        .setParameter("record", record)
        .getResultList();
  }
}
