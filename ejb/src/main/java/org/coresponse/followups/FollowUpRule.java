package org.coresponse.followups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;

/** When a follow-up is due, and when it may be given up (domain.md, Follow-up). */
final class FollowUpRule {
  static final Duration URGENT = Duration.ofHours(24);
  static final Duration USUAL = Duration.ofHours(48);
  static final int ATTEMPTS = 3;
  static final int DAYS = 2;
  static final int MEANS = 2;

  private static final LocalTime LAST = LocalTime.of(23, 59, 59);

  private FollowUpRule() {}

  /** One time somebody was tried. */
  record Tried(Instant at, ContactMeans means) {}

  /**
   * What was tried so far.
   *
   * @param days of the city on which anything was tried
   * @param means that were used
   */
  record Effort(int attempts, int days, int means) {
    /** Whether that is enough to say that somebody was not reached. */
    boolean enough() {
      return attempts >= ATTEMPTS && days >= DAYS && means >= MEANS;
    }
  }

  /**
   * By when somebody is tried: so many hours of real time, whatever the clock on the wall does.
   *
   * @param level null where nobody found one, which is no reason to wait
   */
  static Instant due(FollowUpLevel level, Instant ended) {
    return ended.plus(level == null || level.urgent() ? URGENT : USUAL);
  }

  /** The last second of the city's day. */
  static Instant endOfDay(Instant at, ZoneId city) {
    return LocalDate.ofInstant(at, city).atTime(LAST).atZone(city).toInstant();
  }

  static Effort effort(Collection<Tried> tries, ZoneId city) {
    return new Effort(
        tries.size(),
        (int) tries.stream().map(t -> LocalDate.ofInstant(t.at(), city)).distinct().count(),
        (int) tries.stream().map(Tried::means).distinct().count());
  }
}
