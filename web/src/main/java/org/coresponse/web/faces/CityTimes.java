package org.coresponse.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.coresponse.platform.CityClock;
import org.coresponse.web.text.Texts;

/**
 * Times as pages say them: in the city's zone, the day before the month and the month in letters.
 * Nothing for nothing.
 *
 * <p>{@code #{times.time(call.receivedAt)}} 14:03, {@code #{times.age(call.receivedAt)}} 4 min.
 */
@Named("times")
@ApplicationScoped
public class CityTimes {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter HUNDREDTHS =
      DateTimeFormatter.ofPattern("HH:mm:ss.SS", Locale.ROOT);

  @Inject CityClock clock;
  @Inject Language language;
  @Inject Texts texts;

  /** {@code 14:03}. */
  public String time(Instant at) {
    return format(TIME, at, zone());
  }

  /** {@code 14:03:22}, where seconds decide. */
  public String timeSeconds(Instant at) {
    return format(SECONDS, at, zone());
  }

  /** {@code 14:03:22.15}, for the trail. */
  public String hundredths(Instant at) {
    return format(HUNDREDTHS, at, zone());
  }

  /** The city's day of an instant: {@code 21 Nov 2026}. */
  public String date(Instant at) {
    return at == null ? "" : day(clock.dayOf(at));
  }

  /** A day: {@code 21 Nov 2026}. */
  public String day(LocalDate day) {
    return day == null ? "" : texts.day(language.getLocale(), day);
  }

  /** {@code 21 Nov 2026, 14:03}. */
  public String dateTime(Instant at) {
    return at == null ? "" : date(at) + ", " + time(at);
  }

  /** Today with its weekday: {@code Saturday, 21 Nov 2026}. */
  public String getToday() {
    var today = clock.dayOf(clock.now());
    var weekday = today.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale());
    return weekday.substring(0, 1).toUpperCase(language.getLocale())
        + weekday.substring(1)
        + ", "
        + day(today);
  }

  /** How long ago: {@code 4 min}, {@code 2 h 10 min}, {@code 3 d}. */
  public String age(Instant since) {
    return since == null ? "" : age(Duration.between(since, clock.now()));
  }

  /** A length of time in the same words as an age. */
  public String length(Duration length) {
    return length == null ? "" : age(length);
  }

  /** A length of time to the second, {@code 0:08} or {@code 1:03:22}; negative as it is. */
  public String exact(Duration length) {
    if (length == null) {
      return "";
    }
    var whole = length.abs();
    var minutes =
        whole.toHours() > 0
            ? "%d:%02d".formatted(whole.toHours(), whole.toMinutesPart())
            : String.valueOf(whole.toMinutesPart());
    return "%s%s:%02d".formatted(length.isNegative() ? "-" : "", minutes, whole.toSecondsPart());
  }

  /** Whether something has stood longer than it may. */
  public boolean late(Instant since, Duration after) {
    return since != null && after != null && clock.now().isAfter(since.plus(after));
  }

  /** How much longer than it may. */
  public String lateBy(Instant since, Duration after) {
    return since == null || after == null ? "" : age(since.plus(after));
  }

  /** How long there is until a deadline, {@code 0:42}, or by how much it is late. */
  public String left(Instant until) {
    if (until == null) {
      return "";
    }
    var left = Duration.between(clock.now(), until);
    return left.isNegative()
        ? texts.of(language.getLocale(), "clock.late", age(left.negated()))
        : exact(left);
  }

  /** Whether an instant has passed. */
  public boolean isPast(Instant at) {
    return at != null && at.isBefore(clock.now());
  }

  /** Whole seconds until an instant, 0 once it has passed. */
  public long secondsLeft(Instant until) {
    return Math.max(0, Duration.between(clock.now(), until).toSeconds());
  }

  /** Whole seconds from one instant to another, at least one. */
  public long secondsBetween(Instant from, Instant until) {
    return Math.max(1, Duration.between(from, until).toSeconds());
  }

  /** For scripts, which count on from here whatever the clock of the browser says. */
  public long getNowMillis() {
    return clock.now().toEpochMilli();
  }

  /**
   * js/clocks.js says the same; keep them together. Below a minute, and ahead of time, it is {@code
   * 0 min}.
   */
  static String age(Duration length) {
    var minutes = Math.max(0, length.toMinutes());
    if (minutes < 60) {
      return minutes + " min";
    }
    var hours = minutes / 60;
    if (hours < 24) {
      return minutes % 60 == 0 ? hours + " h" : hours + " h " + minutes % 60 + " min";
    }
    return hours / 24 + " d";
  }

  static String format(DateTimeFormatter format, Instant at, ZoneId zone) {
    return at == null ? "" : format.format(at.atZone(zone));
  }

  private ZoneId zone() {
    return clock.zone();
  }
}
