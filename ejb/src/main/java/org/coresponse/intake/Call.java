package org.coresponse.intake;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.coresponse.geography.Area;
import org.coresponse.platform.PhoneNumbers;

/**
 * One telephone, text or CAD contact asking for help, as it was given.
 *
 * <p>It never changes but for fields that are put right, each time keeping the former value; for
 * its safety answers, which triage asks again while the incident is open, each asking keeping the
 * answers it was decided on; and for the incident it belongs to, when that is merged or split.
 * Caller contact is never a person of the programme by itself.
 */
@Entity
@Table(name = "crisis_call")
class Call {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 16)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Column(nullable = false)
  private int priority = Incident.NOTHING_KNOWN;

  @Column(nullable = false, updatable = false, length = 40)
  private String source;

  @Column(name = "external_id", nullable = false, updatable = false, length = 64)
  private String externalId;

  @Column(nullable = false, length = 80)
  private String nature;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 24)
  private CallChannel channel;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "rang_at", updatable = false)
  private Instant rangAt;

  @Column(name = "answered_at", updatable = false)
  private Instant answeredAt;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private Instant enteredAt;

  @Column(name = "entered_by", nullable = false, updatable = false, length = 64)
  private String enteredBy;

  @Column(length = 64)
  private String handler;

  @Column(name = "handler_name", length = 120)
  private String handlerName;

  @Column(length = 48)
  private String callback;

  @Column(name = "caller_name", length = 120)
  private String callerName;

  @Enumerated(EnumType.STRING)
  @Column(name = "caller_type", nullable = false, length = 16)
  private CallerType callerType;

  @Column(length = 3)
  private String language;

  @Column(length = 80)
  private String interpreter;

  @Embedded private Place place;

  @Column(length = 20)
  private String beat;

  @Column(length = 20)
  private String district;

  @Column(columnDefinition = "text")
  private String narrative;

  @Column(name = "cad_priority", length = 16)
  private String cadPriority;

  @Column(name = "cad_disposition", length = 40)
  private String cadDisposition;

  @Embedded private SafetyAnswers safety;

  protected Call() {}

  /**
   * @param callback E.164 or null
   * @param area whose ground its point is on
   * @param enteredBy subject of whoever sent it
   */
  Call(
      CallNumber number,
      Incident incident,
      ReceiveCall given,
      String callback,
      Area area,
      Instant enteredAt,
      String enteredBy) {
    this.number = number.value();
    this.incident = incident;
    this.source = given.source();
    this.externalId = given.externalId();
    this.nature = given.nature();
    this.channel = given.channel();
    this.receivedAt = given.receivedAt();
    this.rangAt = given.rangAt();
    this.answeredAt = given.answeredAt();
    this.enteredAt = enteredAt;
    this.enteredBy = enteredBy;
    this.callback = callback;
    this.callerName = given.callerName();
    this.callerType = given.callerType();
    this.language = given.language();
    this.interpreter = given.interpreter();
    this.place = given.location();
    this.beat = area.beat();
    this.district = area.district();
    this.narrative = given.narrative();
    this.cadPriority = given.cadPriority();
    this.cadDisposition = given.cadDisposition();
    this.safety = given.safety();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  CallNumber number() {
    return new CallNumber(number);
  }

  Incident incident() {
    return incident;
  }

  String nature() {
    return nature;
  }

  CallerType callerType() {
    return callerType;
  }

  SafetyAnswers safety() {
    return safety;
  }

  /** Takes the answers as they are known now, and the priority that follows, 0 to 10. */
  void answered(CallerType who, SafetyAnswers known, int found) {
    incident.requireOpen();
    callerType = who;
    safety = known;
    priority = found;
  }

  boolean belongsTo(Incident one) {
    return incident.id().equals(one.id());
  }

  String callback() {
    return callback;
  }

  /** What is known of everything that can be amended. */
  AmendedFields fields() {
    return new AmendedFields(
        nature,
        channel,
        callback,
        callerName,
        callerType,
        language,
        interpreter,
        place,
        cadPriority,
        cadDisposition);
  }

  Area area() {
    return new Area(beat, district);
  }

  /** Lies on this ground from now on. */
  void lieIn(Area area) {
    incident.requireOpen();
    beat = area.beat();
    district = area.district();
  }

  /**
   * Takes what is known now of everything that can be amended.
   *
   * @param area whose ground its point is on now
   */
  void amend(AmendedFields now, Area area) {
    lieIn(area);
    nature = requireNonNull(now.nature());
    channel = now.channel();
    callback = now.callback();
    callerName = now.callerName();
    callerType = now.callerType();
    language = now.language();
    interpreter = now.interpreter();
    place = now.location();
    cadPriority = now.cadPriority();
    cadDisposition = now.cadDisposition();
  }

  /** Name of whoever works it, or null. */
  /** Subject of whoever works it, or null. */
  String handler() {
    return handler;
  }

  String handlerName() {
    return handlerName;
  }

  boolean isWorkedBy(String subject) {
    return subject.equals(handler);
  }

  /** Is worked by another from now on. */
  void handTo(Colleague other) {
    handler = other.subject();
    handlerName = other.name();
  }

  /** Goes to another incident. */
  void moveTo(Incident other) {
    incident = requireNonNull(other);
  }

  /**
   * What a reader sees.
   *
   * @param masked withhold contact and free text
   * @param region whose way of writing telephone numbers
   */
  CallDetails details(boolean masked, String region) {
    return new CallDetails(
        number,
        incident.number().value(),
        incident.status(),
        version,
        receivedAt,
        rangAt,
        answeredAt,
        enteredAt,
        source,
        externalId,
        nature,
        channel,
        handlerName,
        masked ? null : callback,
        masked ? null : PhoneNumbers.show(callback, region),
        masked ? null : callerName,
        callerType,
        language,
        interpreter,
        place == null ? Place.UNKNOWN : place,
        beat,
        district,
        masked ? null : narrative,
        safety,
        incident.priority(),
        cadPriority,
        cadDisposition,
        masked);
  }
}
