package org.coresponse.search;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a list of calls is narrowed to; null narrows nothing, and blanks around a word do not count.
 *
 * @param state never null
 * @param text a call's number, a telephone number, the CAD's own number, or the beginning of an
 *     address
 * @param number a call's number, or how it begins
 * @param phone as people write it, with its area code
 * @param address how it begins where it begins with a digit, else words of address, cross street or
 *     place, each by how it begins
 * @param nature its code
 * @param from received then or later
 * @param to received before then
 * @param narrative words of it, each by how it begins, and phrases in quotation marks
 * @param priorityFrom of the incident, 0 to 10
 * @param priorityTo of the incident, 0 to 10
 */
public record CallFilter(
    CallState state,
    @Size(max = 200) String text,
    @Size(max = 16) String number,
    @Size(max = 40) String phone,
    @Size(max = 200) String address,
    @Size(max = 80) String nature,
    @Size(max = 20) String district,
    @Size(max = 20) String beat,
    Instant from,
    Instant to,
    @Size(max = 200) String narrative,
    @Min(0) @Max(10) Integer priorityFrom,
    @Min(0) @Max(10) Integer priorityTo)
    implements Serializable {

  public CallFilter {
    state = state == null ? CallState.ALL : state;
    text = stripped(text);
    number = stripped(number);
    phone = stripped(phone);
    address = stripped(address);
    nature = stripped(nature);
    district = stripped(district);
    beat = stripped(beat);
    narrative = stripped(narrative);
  }

  public CallFilter(CallState state, String text) {
    this(state, text, null, null, null, null, null, null, null, null, null, null, null);
  }

  public static CallFilter open() {
    return new CallFilter(CallState.OPEN, null);
  }

  /** Whether anything but the state narrows it. */
  public boolean isNarrow() {
    return !equals(new CallFilter(state, null));
  }

  /** Whether it says who called, from where, or what was told: nothing to keep or to send about. */
  public boolean isPersonal() {
    return text != null || phone != null || address != null || narrative != null;
  }

  @AssertTrue(message = "{invalid.order}")
  boolean isInOrder() {
    return from == null || to == null || from.isBefore(to);
  }

  private static String stripped(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
