package org.coresponse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one place that says what time it is. Instants are UTC to the microsecond, which is what the
 * database keeps.
 */
@ApplicationScoped
public class CityClock {
  @Inject Settings settings;

  public Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Measures how long something takes; runs on whatever time it is for {@link #now}. */
  public Clock stopwatch() {
    return Clock.systemUTC();
  }

  /** The city's zone, in which days begin and times are shown. */
  public ZoneId zone() {
    return settings.cityZone();
  }

  /** The city's day of an instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone());
  }
}
