package org.coresponse.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to write a time: a pattern of {@link DateTimeFormatter}, {@code iso}, {@code
 * epoch-seconds} with or without a fraction, or {@code epoch-millis}. A time without its offset is
 * a {@link LocalDateTime}, a day without a time its beginning.
 *
 * <p>{@code z} in a pattern is one of the abbreviations that the United States use, such as EST and
 * EDT. They are read as the offsets they stand for: an hour that happens twice is told apart by
 * nothing else.
 */
final class TimeFormat {
  private static final String SECONDS = "epoch-seconds";
  private static final String MILLIS = "epoch-millis";
  private static final String ISO = "iso";

  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("UTC", "+00:00"),
          Map.entry("GMT", "+00:00"),
          Map.entry("ADT", "-03:00"),
          Map.entry("AST", "-04:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("AKST", "-09:00"),
          Map.entry("HST", "-10:00"));

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\b(" + String.join("|", OFFSETS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

  private final String pattern;
  private final DateTimeFormatter formatter;
  private final boolean abbreviated;

  /**
   * @throws IllegalArgumentException when it is not a pattern
   */
  TimeFormat(String pattern) {
    this.pattern = pattern;
    var parts = pattern.split("'", -1);
    this.abbreviated = translate(parts);
    this.formatter =
        switch (pattern) {
          case SECONDS, MILLIS -> null;
          case ISO -> DateTimeFormatter.ISO_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);
          default ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(String.join("'", parts))
                  .toFormatter(Locale.US)
                  .withResolverStyle(ResolverStyle.STRICT);
        };
  }

  /**
   * People write y for the year, which strict reading wants with an era; abbreviations become
   * offsets. Every second part stands in quotation marks.
   */
  private static boolean translate(String[] parts) {
    var abbreviated = false;
    for (var i = 0; i < parts.length; i += 2) {
      abbreviated |= parts[i].contains("z");
      parts[i] = parts[i].replace('y', 'u').replaceAll("z+", "xxx");
    }
    return abbreviated;
  }

  /** An {@link Instant} or a {@link LocalDateTime}; empty when the text is not written so. */
  Optional<TemporalAccessor> read(String text) {
    try {
      return Optional.of(formatter == null ? counted(text) : parsed(text));
    } catch (DateTimeException | ArithmeticException | NumberFormatException otherwiseWritten) {
      return Optional.empty();
    }
  }

  private Instant counted(String text) {
    if (!text.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
      throw new NumberFormatException();
    }
    var number = new BigDecimal(text).movePointRight(pattern.equals(SECONDS) ? 3 : 0);
    return Instant.ofEpochMilli(number.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  private TemporalAccessor parsed(String text) {
    var read =
        formatter.parseBest(
            abbreviated ? withOffset(text) : text,
            OffsetDateTime::from,
            LocalDateTime::from,
            LocalDate::from);
    if (read instanceof OffsetDateTime exact) {
      return exact.toInstant();
    }
    return read instanceof LocalDate day ? day.atStartOfDay() : read;
  }

  private static String withOffset(String text) {
    return ABBREVIATION
        .matcher(text)
        .replaceAll(found -> OFFSETS.get(found.group().toUpperCase(Locale.ROOT)));
  }
}
