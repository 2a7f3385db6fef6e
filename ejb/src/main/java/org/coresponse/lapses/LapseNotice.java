package org.coresponse.lapses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a step before a credential's end was told or passed over. Written once, by {@link Notices}.
 */
@Entity
@Table(name = "lapse_notice")
class LapseNotice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "credential_id", nullable = false, updatable = false)
  private long credentialId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(nullable = false, updatable = false)
  private int days;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private NoticeOutcome outcome;

  @Column(name = "noticed_at", nullable = false, updatable = false)
  private Instant noticedAt;

  @Column(name = "to_holder", nullable = false)
  private int toHolder;

  @Column(name = "to_agency", nullable = false)
  private int toAgency;

  @Column(name = "to_police", nullable = false)
  private int toPolice;

  @Column(name = "to_city", nullable = false)
  private int toCity;

  protected LapseNotice() {}
}
