package org.coresponse.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coresponse.geography.GeoPoint;
import org.coresponse.geography.StatePlane;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.PhoneNumbers;
import org.coresponse.intake.Place;
import org.coresponse.intake.ReceiveCall;

/** Makes one row of a file into a call, and keeps what is to be remarked on the way. */
final class RowMapper {
  private static final int LONGEST_KEY = 64;

  private final Mapping mapping;
  private final UnaryOperator<String> row;
  private final long line;
  private final Reading reading;
  private final List<Remark> remarks = new ArrayList<>();
  private final Fingerprint fingerprint = new Fingerprint();

  /**
   * What a file is read with.
   *
   * @param region whose telephone numbers need no country code
   * @param now a call may have been received up to a day later
   */
  record Reading(String region, Instant now) {}

  /**
   * @param row cell by column
   * @param line where the row begins
   */
  RowMapper(Mapping mapping, UnaryOperator<String> row, long line, Reading reading) {
    this.mapping = mapping;
    this.row = row;
    this.line = line;
    this.reading = reading;
  }

  MappedRow map() {
    var ignored =
        mapping.ignoreRows().entrySet().stream()
            .anyMatch(rule -> rule.getValue().contains(row.apply(rule.getKey()).strip()));
    if (ignored) {
      return new MappedRow(line, null, true, List.of());
    }
    var call = call();
    var refused = remarks.stream().anyMatch(remark -> remark.reason().refuses());
    return new MappedRow(line, refused ? null : call, false, List.copyOf(remarks));
  }

  private MappedCall call() {
    var key = key();
    var receivedAt = time(Target.RECEIVED_AT);
    requireBelievable(receivedAt);
    var channel = text(Target.CHANNEL);
    var given =
        new ReceiveCall(
            mapping.source(),
            key,
            required(Target.NATURE, text(Target.NATURE)),
            channel == null ? null : CallChannel.valueOf(channel),
            required(Target.RECEIVED_AT, receivedAt),
            time(Target.RANG_AT),
            time(Target.ANSWERED_AT),
            phone(text(Target.CALLBACK)),
            text(Target.CALLER_NAME),
            null,
            null,
            null,
            place(),
            text(Target.NARRATIVE),
            null,
            text(Target.CAD_PRIORITY),
            text(Target.CAD_DISPOSITION));
    return new MappedCall(
        given,
        text(Target.BEAT),
        text(Target.DISTRICT),
        time(Target.CLOSED_AT),
        text(Target.DISPOSITION),
        reports(),
        fingerprint.value());
  }

  private String key() {
    var text = checked(mapping.key(), Target.NARRATIVE.longest());
    if (text == null && remarks.isEmpty()) {
      remark(mapping.key(), RemarkReason.KEY_MISSING);
    }
    return text == null || text.length() <= LONGEST_KEY ? text : Fingerprint.of(text);
  }

  private <T> T required(Target target, T value) {
    if (value == null && remarks.stream().noneMatch(r -> named(target).equals(r.column()))) {
      remark(mapping.fields().get(target), RemarkReason.REQUIRED);
    }
    return value;
  }

  private String named(Target target) {
    return String.valueOf(mapping.fields().get(target).named());
  }

  private void requireBelievable(Instant receivedAt) {
    if (receivedAt != null && !CallIntake.believable(receivedAt, reading.now())) {
      remark(mapping.fields().get(Target.RECEIVED_AT), RemarkReason.TIME_NOT_BELIEVABLE);
    }
  }

  private String text(Target target) {
    var cells = mapping.fields().get(target);
    var text = cells == null ? null : checked(cells, target.longest());
    if (text != null && !target.takes(text)) {
      remark(cells, RemarkReason.NOT_A_CHOICE);
      return null;
    }
    fingerprint.add(target, text);
    return text;
  }

  private String phone(String given) {
    if (given == null) {
      return null;
    }
    var read = PhoneNumbers.read(given, reading.region());
    if (read.isEmpty()) {
      remark(mapping.fields().get(Target.CALLBACK), RemarkReason.PHONE_UNREADABLE);
    }
    return read.orElse(null);
  }

  private Place place() {
    var point = point();
    return new Place(
        text(Target.ADDRESS),
        text(Target.CROSS_STREET),
        text(Target.PLACE_NAME),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude());
  }

  private GeoPoint point() {
    var north = number(Target.LATITUDE);
    var east = number(Target.LONGITUDE);
    if (north == null && east == null) {
      return null;
    }
    if (north == null || east == null) {
      var missing = north == null ? Target.LATITUDE : Target.LONGITUDE;
      remark(mapping.fields().get(missing), RemarkReason.HALF_A_POINT);
      return null;
    }
    return mapping.statePlane()
        ? StatePlane.toDegrees(east, north).orElse(null)
        : new GeoPoint(north, east);
  }

  private Double number(Target target) {
    var cells = mapping.fields().get(target);
    var text = cells == null ? null : checked(cells, Target.CAD_DISPOSITION.longest());
    if (text == null) {
      return null;
    }
    try {
      var number = Double.parseDouble(text);
      if (cells.range() != null && !cells.range().holds(number)) {
        return null;
      }
      if (!mapping.statePlane() && !(Math.abs(number) <= target.most())) {
        remark(cells, RemarkReason.OUT_OF_RANGE);
        return null;
      }
      fingerprint.add(target, Double.toString(number));
      return number;
    } catch (NumberFormatException e) {
      remark(cells, RemarkReason.NOT_A_NUMBER);
      return null;
    }
  }

  private Instant time(Target target) {
    var cells = mapping.fields().get(target);
    var at = cells == null ? null : time(cells);
    fingerprint.add(target, at == null ? null : at.toString());
    return at;
  }

  private Instant time(Cells cells) {
    var text = checked(cells, Target.ADDRESS.longest());
    if (text == null) {
      return null;
    }
    var read = cells.formats().stream().map(format -> format.read(text)).flatMap(Optional::stream);
    return read.findFirst()
        .map(found -> instant(found, cells))
        .orElseGet(
            () -> {
              remark(cells, RemarkReason.TIME_UNREADABLE);
              return null;
            });
  }

  private Instant instant(TemporalAccessor read, Cells cells) {
    if (read instanceof Instant exact) {
      return exact;
    }
    var local = LocalDateTime.from(read);
    switch (mapping.zone().getRules().getValidOffsets(local).size()) {
      case 0 -> remark(cells, RemarkReason.TIME_DOES_NOT_EXIST);
      case 1 -> {}
      default -> remark(cells, RemarkReason.TIME_TWICE);
    }
    return local.atZone(mapping.zone()).toInstant(); // of two, the earlier
  }

  private List<UnitReport> reports() {
    if (mapping.unit() == null) {
      return List.of();
    }
    var unit = checked(mapping.unit(), UnitReport.LONGEST_UNIT);
    if (unit == null) {
      return List.of();
    }
    var reports = new ArrayList<UnitReport>();
    mapping
        .unitTimes()
        .forEach(
            (status, cells) -> {
              var at = time(cells);
              if (at != null) {
                reports.add(new UnitReport(unit, status, at));
              }
            });
    return reports;
  }

  private String checked(Cells cells, int longest) {
    var text = cells.text(row, mapping.empty());
    if (text == null) {
      return null;
    }
    if (text.codePointCount(0, text.length()) > longest) {
      remark(cells, RemarkReason.TOO_LONG);
      return null;
    }
    if (text.codePoints().anyMatch(RowMapper::isBad)) {
      remark(cells, RemarkReason.BAD_CHARACTER);
      return null;
    }
    return text;
  }

  /** Control characters but for new lines and tabs, and what the decoder puts for broken UTF-8. */
  private static boolean isBad(int c) {
    return c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private void remark(Cells cells, RemarkReason reason) {
    remarks.add(new Remark(line, cells.named(), reason));
  }
}
