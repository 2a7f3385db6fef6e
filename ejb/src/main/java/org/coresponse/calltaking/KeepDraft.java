package org.coresponse.calltaking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Keep what was typed so far.
 *
 * @param draft made by the page; the call's external id when it is sent
 * @param answeredAt when the call was answered; counts with the first save only
 * @param opening which opening of the draft this window is: 0 for the one that began it, then as
 *     {@link OpenedDraft#opening()} says
 * @param save counts the saves of one opening upwards
 * @param typed values by name of their field, at most {@value #FIELDS} of at most {@value #LENGTH}
 *     characters
 */
public record KeepDraft(
    @NotNull UUID draft,
    @NotNull Instant answeredAt,
    @PositiveOrZero int opening,
    @PositiveOrZero int save,
    @NotNull @Size(max = FIELDS)
        Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = LENGTH) String> typed) {
  static final int FIELDS = 80;
  static final int LENGTH = 8000;

  public KeepDraft {
    typed = typed == null ? null : Map.copyOf(typed);
  }
}
