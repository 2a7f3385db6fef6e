package org.coresponse.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How long an open incident of one priority may stand before it is late, because nobody has been
 * sent. There is one for each priority, from the first migration on.
 */
@Entity
@Table(name = "wait_alarm")
class WaitAlarm {
  @Id private Integer priority;

  @Version private int version;

  @Column(nullable = false)
  private int minutes;

  protected WaitAlarm() {}

  int version() {
    return version;
  }

  int minutes() {
    return minutes;
  }

  void becomes(int wanted) {
    minutes = wanted;
  }
}
