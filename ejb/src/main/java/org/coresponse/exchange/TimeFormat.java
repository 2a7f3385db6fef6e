package org.coresponse.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * One way to write a time: a pattern of {@link DateTimeFormatter}, or {@code epoch-seconds}, {@code
 * epoch-millis}. A time without its offset is a {@link LocalDateTime}, a day without a time its
 * beginning.
 */
final class TimeFormat {
  private static final String SECONDS = "epoch-seconds";
  private static final String MILLIS = "epoch-millis";

  private final String pattern;
  private final DateTimeFormatter formatter;

  /**
   * @throws IllegalArgumentException when it is not a pattern
   */
  TimeFormat(String pattern) {
    this.pattern = pattern;
    this.formatter =
        pattern.equals(SECONDS) || pattern.equals(MILLIS)
            ? null
            : new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(proleptic(pattern))
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
  }

  /** People write y for the year, which strict reading wants with an era. */
  private static String proleptic(String pattern) {
    var parts = pattern.split("'", -1);
    for (var i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].replace('y', 'u');
    }
    return String.join("'", parts);
  }

  /** An {@link Instant} or a {@link LocalDateTime}; empty when the text is not written so. */
  Optional<TemporalAccessor> read(String text) {
    try {
      if (formatter == null) {
        var number = Long.parseLong(text);
        return Optional.of(
            pattern.equals(SECONDS) ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
      }
      var read =
          formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (read instanceof OffsetDateTime exact) {
        return Optional.of(exact.toInstant());
      }
      return Optional.of(read instanceof LocalDate day ? day.atStartOfDay() : read);
    } catch (DateTimeException | NumberFormatException otherwiseWritten) {
      return Optional.empty();
    }
  }
}
