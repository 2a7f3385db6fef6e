package org.coresponse.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coresponse.intake.CallUnderTriage;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Recommendation;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Actor;

/**
 * One decision of the protocol on one call. It never changes; newer answers make a newer one. It
 * stands with the incident that its call belongs to.
 */
@Entity
@Table(name = "assessment")
class Assessment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "incident_id", nullable = false)
  private long incidentId;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "made_by", nullable = false, updatable = false, length = 64)
  private String madeBy;

  @Column(name = "made_by_name", nullable = false, updatable = false, length = 120)
  private String madeByName;

  @Column(name = "protocol_version", nullable = false, updatable = false, length = 40)
  private String protocolVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "nature_group", nullable = false, updatable = false, length = 16)
  private NatureGroup natureGroup;

  @Enumerated(EnumType.STRING)
  @Column(name = "caller_type", nullable = false, updatable = false, length = 16)
  private CallerType callerType;

  @Embedded private SafetyAnswers safety;

  @Column(nullable = false, updatable = false, length = 40)
  private String rule;

  @Column(name = "fired_rules", nullable = false, updatable = false, columnDefinition = "longtext")
  private String firedRules;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ResponseMode mode;

  @Column(nullable = false, updatable = false, length = 120)
  private String also;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ResponseMode fallback;

  @Column(nullable = false, updatable = false)
  private int priority;

  @Column(name = "clinical_level", nullable = false, updatable = false, length = 12)
  private String clinicalLevel;

  @Column(name = "reason_en", nullable = false, updatable = false, length = 300)
  private String reasonEn;

  @Column(name = "reason_es", nullable = false, updatable = false, length = 300)
  private String reasonEs;

  @Enumerated(EnumType.STRING)
  @Column(name = "possible_mode", updatable = false, length = 20)
  private ResponseMode possibleMode;

  @Column(name = "possible_known", updatable = false)
  private Boolean possibleKnown;

  @Column(name = "steps_skipped", updatable = false, length = 400)
  private String stepsSkipped;

  protected Assessment() {}

  Assessment(
      CallUnderTriage call,
      NatureGroup natureGroup,
      CallerType callerType,
      SafetyAnswers safety,
      Recommendation found,
      PossibleResponse possible,
      Actor by,
      Instant at) {
    this.callId = call.id();
    this.incidentId = call.incident().id();
    this.madeAt = at;
    this.madeBy = by.subject();
    this.madeByName = by.name();
    this.protocolVersion = found.protocolVersion();
    this.natureGroup = natureGroup;
    this.callerType = callerType;
    this.safety = safety;
    this.rule = found.pathway();
    this.firedRules = FiredRules.write(found.firedRules());
    this.mode = found.primary();
    this.also = found.also().stream().map(Enum::name).collect(Collectors.joining(","));
    this.fallback = found.fallback();
    this.priority = found.priority();
    this.clinicalLevel = found.clinicalLevel();
    this.reasonEn = found.reasonEn();
    this.reasonEs = found.reasonEs();
    this.possibleMode = possible.mode();
    this.possibleKnown = possible.knownHere();
    this.stepsSkipped = possible.skippedAsKept();
  }

  Long id() {
    return id;
  }

  long callId() {
    return callId;
  }

  long incidentId() {
    return incidentId;
  }

  String madeBy() {
    return madeBy;
  }

  ResponseMode mode() {
    return mode;
  }

  ResponseMode possibleMode() {
    return possibleMode;
  }

  /**
   * Whether it was decided by the same version on the same nature, caller and answers; the screen
   * is compared apart.
   */
  boolean decidedOn(String version, NatureGroup nature, CallerType caller, SafetyAnswers answers) {
    return protocolVersion.equals(version)
        && natureGroup == nature
        && callerType == caller
        && safety.equals(answers);
  }

  String protocolVersion() {
    return protocolVersion;
  }

  SafetyAnswers safety() {
    return safety;
  }

  CallerType callerType() {
    return callerType;
  }

  NatureGroup natureGroup() {
    return natureGroup;
  }

  Decision decision(String incident, String call, boolean screened, OverrideRow overridden) {
    return new Decision(
        id,
        incident,
        call,
        madeAt,
        madeByName,
        protocolVersion,
        rule,
        mode,
        modes(),
        fallback,
        possible(),
        priority,
        clinicalLevel,
        screened,
        reasonEn,
        reasonEs,
        callerType,
        safety,
        overridden);
  }

  private PossibleResponse possible() {
    return possibleMode == null
        ? null
        : new PossibleResponse(
            possibleMode, possibleKnown, PossibleResponse.skippedOf(stepsSkipped));
  }

  private List<ResponseMode> modes() {
    return also.isEmpty()
        ? List.of()
        : Stream.of(also.split(",")).map(ResponseMode::valueOf).toList();
  }
}
