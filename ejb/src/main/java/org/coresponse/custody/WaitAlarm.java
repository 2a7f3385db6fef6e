package org.coresponse.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How long an open incident of one priority may stand before it is late, because nobody has been
 * sent, and how long a clinician has to accept it when it is offered. There is one for each
 * priority, from the first migration on.
 */
@Entity
@Table(name = "wait_alarm")
class WaitAlarm {
  @Id private Integer priority;

  @Version private int version;

  @Column(nullable = false)
  private int minutes;

  @Column(name = "offer_seconds", nullable = false)
  private int offerSeconds;

  protected WaitAlarm() {}

  int version() {
    return version;
  }

  int minutes() {
    return minutes;
  }

  int offerSeconds() {
    return offerSeconds;
  }

  void becomes(int wantedMinutes, int wantedOfferSeconds) {
    minutes = wantedMinutes;
    offerSeconds = wantedOfferSeconds;
  }
}
