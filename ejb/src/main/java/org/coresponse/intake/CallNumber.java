package org.coresponse.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.coresponse.platform.NotFoundException;

/**
 * The number people know a call and its incident by: the city's day and a count, {@code
 * 20261121-0042}. At least four digits, growing past 9999, never reused.
 */
public record CallNumber(String value) implements Serializable {
  static final String WRITTEN = "\\d{8}-\\d{4,7}";

  private static final Pattern FORM = Pattern.compile(WRITTEN);

  /**
   * @throws NotFoundException when it does not have the form of a number, since no call can then be
   *     known by it
   */
  public CallNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new NotFoundException("call", "");
    }
  }

  static CallNumber of(LocalDate day, int count) {
    return new CallNumber("%s-%04d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), count));
  }

  /** Whether somebody typed a number, or began to. */
  public static boolean looksLike(String typed) {
    return FORM.matcher(typed).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
