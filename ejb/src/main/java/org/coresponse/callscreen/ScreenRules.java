package org.coresponse.callscreen;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.ReceiveCall;

/**
 * What a city has set for its call screen.
 *
 * <p>Of the rules of a field that cover a call the most specific decides: first one for its nature
 * and its channel, then one for its nature, then one for its channel, then one for every call. What
 * a call is about decides before how it came in. Where no rule covers it, the field is as usual
 * ({@link ScreenField#usual}).
 *
 * @param version of all of them together
 * @param rules by field, for each the one first that decides first; no two are about the same field
 *     of the same calls
 */
public record ScreenRules(int version, List<FieldRule> rules) implements Serializable {
  public ScreenRules {
    rules =
        rules.stream()
            .sorted(
                comparing(FieldRule::field)
                    .thenComparing(comparingInt(FieldRule::weight).reversed())
                    .thenComparing(FieldRule::nature, nullsLast(naturalOrder()))
                    .thenComparing(FieldRule::channel, nullsLast(naturalOrder())))
            .toList();
  }

  /** The rule that decides over a field of such a call; empty where it is as usual. */
  public Optional<FieldRule> deciding(ScreenField field, String nature, CallChannel channel) {
    return rules.stream()
        .filter(rule -> rule.field() == field && rule.covers(nature, channel))
        .findFirst();
  }

  /**
   * How a field of such a call is asked.
   *
   * @param nature a code, or words that are in no list; null while nobody has said
   */
  public FieldUse use(ScreenField field, String nature, CallChannel channel) {
    return deciding(field, nature, channel).map(FieldRule::use).orElse(field.usual());
  }

  /** The fields that must be filled in such a call and are not. */
  public List<ScreenField> missing(ReceiveCall call) {
    return Stream.of(ScreenField.values())
        .filter(field -> use(field, call.nature(), call.channel()) == FieldUse.REQUIRED)
        .filter(field -> !field.isFilledIn(call))
        .toList();
  }
}
