package org.coresponse.exchange;

import java.time.Instant;
import org.coresponse.geography.GeoPoint;
import org.coresponse.geography.StatePlane;
import org.coresponse.intake.Place;
import org.coresponse.platform.PhoneNumbers;

/** Reads the fields of a call from one row, and takes their fingerprint. */
final class CallFields {
  private final Mapping mapping;
  private final RowValues values;
  private final Fingerprint fingerprint = new Fingerprint();

  CallFields(Mapping mapping, RowValues values) {
    this.mapping = mapping;
    this.values = values;
  }

  String text(Target target) {
    var field = mapping.fields().get(target);
    var text = field == null ? null : values.text(field, target.longest());
    if (text != null && !target.takes(text)) {
      values.remark(field, RemarkReason.NOT_A_CHOICE);
      return null;
    }
    fingerprint.add(target, text);
    return text;
  }

  Instant time(Target target) {
    var field = mapping.fields().get(target);
    var at = field == null ? null : values.time(field);
    fingerprint.add(target, at == null ? null : at.toString());
    return at;
  }

  /** The number to call back as it is stored, in the form of E.164. */
  String callback(String region) {
    var given = text(Target.CALLBACK);
    if (given == null) {
      return null;
    }
    var field = mapping.fields().get(Target.CALLBACK);
    var read = PhoneNumbers.read(given, region);
    if (read.isEmpty()) {
      values.remark(field, RemarkReason.PHONE_UNREADABLE);
    }
    values.become(field, read.orElse(null));
    return read.orElse(null);
  }

  Place place() {
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
      var missing = mapping.fields().get(north == null ? Target.LATITUDE : Target.LONGITUDE);
      values.remark(missing, RemarkReason.HALF_A_POINT);
      return null;
    }
    if (!mapping.statePlane()) {
      return new GeoPoint(north, east);
    }
    var point = StatePlane.toDegrees(east, north).orElse(null);
    values.become(mapping.fields().get(Target.LATITUDE), point == null ? null : point.latitude());
    values.become(mapping.fields().get(Target.LONGITUDE), point == null ? null : point.longitude());
    return point;
  }

  private Double number(Target target) {
    var field = mapping.fields().get(target);
    var number = field == null ? null : values.number(field);
    if (number == null) {
      return null;
    }
    if (!mapping.statePlane() && Math.abs(number) > target.most()) {
      values.remark(field, RemarkReason.OUT_OF_RANGE);
      return null;
    }
    fingerprint.add(target, Double.toString(number));
    return number;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }
}
