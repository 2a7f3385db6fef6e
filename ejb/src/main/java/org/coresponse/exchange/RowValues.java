package org.coresponse.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of one row, and keeps what is to be remarked on the way. */
final class RowValues {
  /** Characters of a text that is to be a time or a number. */
  private static final int LONGEST_FIGURE = 200;

  private final Mapping mapping;
  private final FileRow row;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, RemarkReason> reasons = new HashMap<>();
  private final Map<String, Object> become = new HashMap<>();

  RowValues(Mapping mapping, FileRow row) {
    this.mapping = mapping;
    this.row = row;
  }

  /** The text of a field, or null where it has none or one that cannot be taken. */
  String text(MappedField field, int longest) {
    var text = field.cells().text(row::cell, mapping.empty());
    if (text == null) {
      return null;
    }
    if (text.codePointCount(0, text.length()) > longest) {
      remark(field, RemarkReason.TOO_LONG);
      return null;
    }
    if (text.codePoints().anyMatch(RowValues::isBad)) {
      remark(field, RemarkReason.BAD_CHARACTER);
      return null;
    }
    become(field, text);
    return text;
  }

  /** Control characters but for new lines and tabs, and what the decoder puts for broken bytes. */
  private static boolean isBad(int c) {
    return c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  /** The number of a field, or null where it has none or none within its range. */
  Double number(MappedField field) {
    var text = text(field, LONGEST_FIGURE);
    if (text == null) {
      return null;
    }
    try {
      var number = field.cells().number().read(text);
      become(field, number);
      return number;
    } catch (NumberFormatException e) {
      remark(field, RemarkReason.NOT_A_NUMBER);
      return null;
    }
  }

  /** The time of a field, or null where it has none or one that cannot be taken. */
  Instant time(MappedField field) {
    var text = text(field, LONGEST_FIGURE);
    if (text == null) {
      return null;
    }
    var read =
        field.cells().formats().stream()
            .map(format -> format.read(text))
            .flatMap(Optional::stream)
            .findFirst();
    if (read.isEmpty()) {
      remark(field, RemarkReason.TIME_UNREADABLE);
    }
    var at = read.map(found -> instant(found, field)).orElse(null);
    become(field, at);
    return at;
  }

  private Instant instant(TemporalAccessor read, MappedField field) {
    if (read instanceof Instant exact) {
      return exact;
    }
    var local = LocalDateTime.from(read);
    switch (mapping.zone().getRules().getValidOffsets(local).size()) {
      case 0 -> remark(field, RemarkReason.TIME_DOES_NOT_EXIST);
      case 1 -> {}
      default -> remark(field, RemarkReason.TIME_TWICE);
    }
    return local.atZone(mapping.zone()).toInstant(); // of two, the earlier
  }

  /** Notes what a field becomes; null for nothing. */
  void become(MappedField field, Object value) {
    become.put(field.name(), value);
  }

  /** What a field became: a text, an {@link Instant}, a {@link Double} or null. */
  Object become(MappedField field) {
    return become.get(field.name());
  }

  void remark(MappedField field, RemarkReason reason) {
    remarks.add(new Remark(row.line(), field.cells().named(), reason));
    reasons.merge(field.name(), reason, (one, other) -> one.refuses() ? one : other);
  }

  /** Says that the row as a whole cannot be taken. */
  void remark(RemarkReason reason) {
    remarks.add(new Remark(row.line(), null, reason));
  }

  boolean hasRemark(MappedField field) {
    return reason(field) != null;
  }

  boolean isRefused() {
    return remarks.stream().anyMatch(remark -> remark.reason().refuses());
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** What is to be remarked of a field, what refuses the row before the rest; null for nothing. */
  RemarkReason reason(MappedField field) {
    return reasons.get(field.name());
  }
}
