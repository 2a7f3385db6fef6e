package org.coresponse.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Take this call in.
 *
 * @param source who sent it: {@code cad}, {@value #DESK}; with {@code externalId} it makes the call
 *     the same call whenever sent again
 * @param externalId the sender's own number of it
 * @param nature what it is about, in the sender's words or a code of the list {@code nature}
 * @param channel how it came in; null is unknown
 * @param receivedAt when the city received it
 * @param rangAt when it began to ring; null when the telephone system did not say
 * @param answeredAt when somebody answered; null when not known
 * @param callback number to call back, as given; null when not known
 * @param callerName as the caller gave it; null when not given
 * @param callerType null is unknown
 * @param language ISO 639 code of the language spoken, in small letters; null when nobody said
 * @param interpreter who interprets, as the service names itself; null when nobody does
 * @param location null is unknown
 * @param narrative the caller's words, kept unaltered, at most 8,000 characters
 * @param safety null: nothing was asked
 * @param cadPriority the CAD's own priority, as it writes it
 * @param cadDisposition the CAD's own disposition, as it writes it
 * @param sameEventAs number of a call or an incident that is the same event, which it joins once it
 *     is taken in; null when it stands alone
 */
public record ReceiveCall(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]*") String source,
    @NotBlank @Size(max = 64) String externalId,
    @NotBlank @Size(max = 80) String nature,
    CallChannel channel,
    @NotNull Instant receivedAt,
    Instant rangAt,
    Instant answeredAt,
    @Size(max = 32) String callback,
    @Size(max = 120) String callerName,
    CallerType callerType,
    @Size(max = 3) @Pattern(regexp = "[a-z]{2,3}") String language,
    @Size(max = 80) String interpreter,
    @Valid Place location,
    @Size(max = 8000) String narrative,
    SafetyAnswers safety,
    @Size(max = 16) String cadPriority,
    @Size(max = 40) String cadDisposition,
    @Pattern(regexp = CallNumber.WRITTEN) String sameEventAs) {

  /** The source of what people type on the call screen. */
  public static final String DESK = "desk";

  public ReceiveCall {
    source = source == null ? null : source.strip();
    externalId = externalId == null ? null : externalId.strip();
    nature = nature == null ? null : nature.strip();
    channel = channel == null ? CallChannel.UNKNOWN : channel;
    callback = blankToNull(callback);
    callerName = blankToNull(callerName);
    callerType = callerType == null ? CallerType.UNKNOWN : callerType;
    language = blankToNull(language);
    interpreter = blankToNull(interpreter);
    location = location == null ? Place.UNKNOWN : location;
    narrative = blankToNull(narrative);
    safety = safety == null ? SafetyAnswers.NOTHING_ASKED : safety;
    cadPriority = blankToNull(cadPriority);
    cadDisposition = blankToNull(cadDisposition);
    sameEventAs = blankToNull(sameEventAs);
  }

  private static String blankToNull(String given) {
    return given == null || given.isBlank() ? null : given;
  }
}
