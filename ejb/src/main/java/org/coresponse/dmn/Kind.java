package org.coresponse.dmn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;

/** The kinds of values that tables test and give. */
public enum Kind {
  /** {@link String}; its order is that of {@link String#compareTo}. */
  TEXT(String.class),
  /** {@link BigDecimal}; 1.0 is the same as 1. */
  NUMBER(BigDecimal.class),
  /** {@link Boolean}, which has no order. */
  BOOLEAN(Boolean.class),
  /** {@link LocalDate}. */
  DATE(LocalDate.class);

  private final Class<?> type;

  Kind(Class<?> type) {
    this.type = type;
  }

  /**
   * The value as this kind holds it, every number a {@link BigDecimal}; null when it is of another
   * kind, as DMN turns it.
   */
  public Object valueOf(Object value) {
    var plain = value instanceof Number number ? decimal(number) : value;
    return type.isInstance(plain) ? plain : null;
  }

  /** The kind of a literal; null for null. */
  static Kind of(Object literal) {
    for (var kind : values()) {
      if (kind.type.isInstance(literal)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether values of this kind can be compared by less and more. */
  boolean ordered() {
    return this != BOOLEAN;
  }

  /** Compares two values of one kind. */
  @SuppressWarnings("unchecked") // both are of this kind's class, and every one compares to itself
  static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  /** Whether two literals are the same value; either may be null. */
  static boolean same(Object one, Object other) {
    return one == null || other == null
        ? one == other
        : of(one) == of(other) && compare(one, other) == 0;
  }

  /** The literal as FEEL writes it. */
  static String feel(Object literal) {
    if (literal instanceof String text) {
      return '"'
          + text.replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "\\r")
              .replace("\t", "\\t")
          + '"';
    }
    if (literal instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return literal instanceof LocalDate ? "date(\"" + literal + "\")" : String.valueOf(literal);
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
    }
    return BigDecimal.valueOf(number.longValue());
  }

  @Override
  public String toString() {
    return switch (this) {
      case TEXT -> "text";
      case NUMBER -> "number";
      case BOOLEAN -> "true or false";
      case DATE -> "date";
    };
  }
}
