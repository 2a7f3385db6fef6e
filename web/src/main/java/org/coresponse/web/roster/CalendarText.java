package org.coresponse.web.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.coresponse.rosterfeed.Feed;
import org.coresponse.rosterfeed.FeedShift;

/** Writes a calendar as RFC 5545 has it: lines of 75 octets at most, times in UTC. */
final class CalendarText {
  private static final int LONGEST = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * @param name of the calendar
   * @param summary says a shift in words
   */
  static String of(Feed feed, String name, Function<FeedShift, String> summary) {
    var calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Coresponse//Roster//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("METHOD:PUBLISH");
    calendar.line("X-WR-CALNAME:" + escaped(name));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    feed.shifts().forEach(shift -> calendar.event(shift, feed.at(), summary.apply(shift)));
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(FeedShift shift, Instant at, String summary) {
    line("BEGIN:VEVENT");
    line("UID:shift-" + shift.id() + "@coresponse");
    line("DTSTAMP:" + UTC.format(at));
    line("DTSTART:" + UTC.format(shift.startsAt()));
    line("DTEND:" + UTC.format(shift.endsAt()));
    line("SUMMARY:" + escaped(summary));
    line("END:VEVENT");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A line, folded before the octet that would be one too many and never within a character. */
  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      int size = Character.toString(point).getBytes(UTF_8).length;
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(point);
      octets += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
