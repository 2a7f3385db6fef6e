package org.coresponse.exchange;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.ReceiveCall;

/** Makes one row of a file into a call. */
final class RowMapper {
  private static final int LONGEST_KEY = 64;
  private static final int LONGEST_WRITTEN_KEY = 8000;

  private final Mapping mapping;
  private final FileRow row;
  private final Reading reading;
  private final RowValues values;
  private final CallFields fields;

  RowMapper(Mapping mapping, FileRow row, Reading reading) {
    this.mapping = mapping;
    this.row = row;
    this.reading = reading;
    this.values = new RowValues(mapping, row);
    this.fields = new CallFields(mapping, values);
  }

  MappedRow map() {
    if (!row.fits()) {
      values.remark(RemarkReason.COLUMN_COUNT);
      return new MappedRow(row.line(), null, false, values.remarks());
    }
    var ignored =
        mapping.ignoreRows().entrySet().stream()
            .anyMatch(rule -> rule.getValue().contains(row.cell(rule.getKey()).strip()));
    if (ignored) {
      return new MappedRow(row.line(), null, true, List.of());
    }
    var call = call();
    return new MappedRow(row.line(), values.isRefused() ? null : call, false, values.remarks());
  }

  private MappedCall call() {
    var key = key();
    var receivedAt = required(Target.RECEIVED_AT, fields.time(Target.RECEIVED_AT));
    requireBelievable(receivedAt);
    var channel = fields.text(Target.CHANNEL);
    var given =
        new ReceiveCall(
            mapping.source(),
            key,
            required(Target.NATURE, fields.text(Target.NATURE)),
            channel == null ? null : CallChannel.valueOf(channel),
            receivedAt,
            fields.time(Target.RANG_AT),
            fields.time(Target.ANSWERED_AT),
            fields.callback(reading.region()),
            fields.text(Target.CALLER_NAME),
            null,
            null,
            null,
            fields.place(),
            fields.text(Target.NARRATIVE),
            null,
            fields.text(Target.CAD_PRIORITY),
            fields.text(Target.CAD_DISPOSITION),
            null);
    return new MappedCall(
        given,
        fields.text(Target.BEAT),
        fields.text(Target.DISTRICT),
        fields.time(Target.CLOSED_AT),
        fields.text(Target.DISPOSITION),
        new UnitFields(mapping, values).reports(),
        fields.fingerprint().value());
  }

  private String key() {
    var text = values.text(mapping.key(), LONGEST_WRITTEN_KEY);
    if (text == null && !values.hasRemark(mapping.key())) {
      values.remark(mapping.key(), RemarkReason.KEY_MISSING);
    }
    return text == null || text.length() <= LONGEST_KEY ? text : Fingerprint.of(text);
  }

  private <T> T required(Target target, T value) {
    var field = mapping.fields().get(target);
    if (value == null && !values.hasRemark(field)) {
      values.remark(field, RemarkReason.REQUIRED);
    }
    return value;
  }

  private void requireBelievable(Instant receivedAt) {
    if (receivedAt != null && !CallIntake.believable(receivedAt, reading.now())) {
      values.remark(mapping.fields().get(Target.RECEIVED_AT), RemarkReason.TIME_NOT_BELIEVABLE);
    }
  }

  /** What was read on the way. */
  RowValues values() {
    return values;
  }
}
