package org.coresponse.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.function.Function;

/**
 * New values of fields of a call, each under the rule that it was received by; null clears one that
 * may be empty.
 */
public record AmendedFields(
    @Size(max = 80) String nature,
    CallChannel channel,
    @Size(max = 32) String callback,
    @Size(max = 120) String callerName,
    CallerType callerType,
    @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}") String language,
    @Size(max = 80) String interpreter,
    @Valid Place location,
    @Size(max = 16) String cadPriority,
    @Size(max = 40) String cadDisposition) {

  public AmendedFields {
    nature = blankToNull(nature) == null ? null : nature.strip();
    channel = channel == null ? CallChannel.UNKNOWN : channel;
    callback = blankToNull(callback);
    callerName = blankToNull(callerName);
    callerType = callerType == null ? CallerType.UNKNOWN : callerType;
    language = blankToNull(language);
    interpreter = blankToNull(interpreter);
    location = location == null ? Place.UNKNOWN : location;
    cadPriority = blankToNull(cadPriority);
    cadDisposition = blankToNull(cadDisposition);
  }

  /** The new value of one field. */
  Object of(CallField field) {
    return switch (field) {
      case NATURE -> nature;
      case CHANNEL -> channel;
      case CALLBACK -> callback;
      case CALLER_NAME -> callerName;
      case CALLER_TYPE -> callerType;
      case LANGUAGE -> language;
      case INTERPRETER -> interpreter;
      case ADDRESS -> location.address();
      case CROSS_STREET -> location.crossStreet();
      case PLACE_NAME -> location.placeName();
      case LATITUDE -> location.latitude();
      case LONGITUDE -> location.longitude();
      case CAD_PRIORITY -> cadPriority;
      case CAD_DISPOSITION -> cadDisposition;
    };
  }

  /** These, with some of them put right. */
  AmendedFields with(Map<CallField, Object> changed) {
    Function<CallField, Object> now = field -> changed.getOrDefault(field, of(field));
    return new AmendedFields(
        (String) now.apply(CallField.NATURE),
        (CallChannel) now.apply(CallField.CHANNEL),
        (String) now.apply(CallField.CALLBACK),
        (String) now.apply(CallField.CALLER_NAME),
        (CallerType) now.apply(CallField.CALLER_TYPE),
        (String) now.apply(CallField.LANGUAGE),
        (String) now.apply(CallField.INTERPRETER),
        new Place(
            (String) now.apply(CallField.ADDRESS),
            (String) now.apply(CallField.CROSS_STREET),
            (String) now.apply(CallField.PLACE_NAME),
            (Double) now.apply(CallField.LATITUDE),
            (Double) now.apply(CallField.LONGITUDE)),
        (String) now.apply(CallField.CAD_PRIORITY),
        (String) now.apply(CallField.CAD_DISPOSITION));
  }

  private static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given;
  }
}
