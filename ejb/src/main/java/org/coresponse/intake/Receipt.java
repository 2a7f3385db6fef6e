package org.coresponse.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the sender of a call gets back.
 *
 * @param created false when this call had been taken in before
 * @param warnings what does not look right, though the call was taken in
 */
public record Receipt(CallNumber number, boolean created, List<CallWarning> warnings) {
  /** The same with one warning more. */
  Receipt with(CallWarning more) {
    return new Receipt(number, created, Stream.concat(warnings.stream(), Stream.of(more)).toList());
  }
}
