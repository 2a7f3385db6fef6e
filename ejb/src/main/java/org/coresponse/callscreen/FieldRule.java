package org.coresponse.callscreen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.coresponse.codes.AddNature;
import org.coresponse.intake.CallChannel;

/**
 * How the call screen asks one field of some calls.
 *
 * @param nature code of the nature of these calls; null is any
 * @param channel how these calls came in; null is any
 */
public record FieldRule(
    @NotNull ScreenField field,
    @Size(max = AddNature.LONGEST_CODE) String nature,
    CallChannel channel,
    @NotNull FieldUse use)
    implements Serializable {

  public FieldRule {
    nature = nature == null || nature.isBlank() ? null : nature.strip();
  }

  /** Whether it is about calls of this nature and channel. */
  boolean covers(String ofNature, CallChannel ofChannel) {
    return (nature == null || nature.equals(ofNature)) && (channel == null || channel == ofChannel);
  }

  /** Whether both are about the same field of the same calls. */
  public boolean replaces(FieldRule other) {
    return field == other.field
        && channel == other.channel
        && (nature == null ? other.nature == null : nature.equals(other.nature));
  }

  /** Of two that cover a call, the one with the greater weight decides. */
  int weight() {
    return (nature == null ? 0 : 2) + (channel == null ? 0 : 1);
  }
}
