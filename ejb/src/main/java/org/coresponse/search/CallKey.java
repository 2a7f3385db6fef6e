package org.coresponse.search;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.coresponse.platform.InvalidFieldException;

/**
 * Where a call stands in the order of lists: newest received first, then newest taken in. Calls
 * that are taken in meanwhile move nothing.
 *
 * <p>As text it is two numbers, which say nothing but that order: {@code 1795288402150000-42}.
 */
record CallKey(Instant receivedAt, long id) implements Serializable {
  private static final Pattern FORM = Pattern.compile("(-?\\d{1,18})-(\\d{1,18})");

  /**
   * @param field name of what the asker gave, for the failure
   * @return null for null
   * @throws InvalidFieldException when no list has given this out
   */
  static CallKey read(String field, String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    var form = FORM.matcher(given);
    if (!form.matches()) {
      throw new InvalidFieldException(field, "invalid.cursor");
    }
    return new CallKey(
        Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
        Long.parseLong(form.group(2)));
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, receivedAt) + "-" + id;
  }
}
