package org.coresponse.agreements;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * How an agency stands with one kind of agreement: the worst of those that were confirmed and stand
 * on record, since a second policy does not mend a lapsed one.
 *
 * @param daysLeft of the one that ends first, where it holds and ends; else null
 */
public record KindStanding(AgreementKind kind, AgreementState state, Long daysLeft)
    implements Serializable {
  private static final List<AgreementState> WORST_FIRST =
      List.of(AgreementState.LAPSED, AgreementState.ENDING, AgreementState.IN_FORCE);

  static KindStanding of(AgreementKind kind, List<AgreementRow> agreements) {
    return agreements.stream()
        .filter(one -> one.kind() == kind && WORST_FIRST.contains(one.state()))
        .min(
            Comparator.<AgreementRow>comparingInt(one -> WORST_FIRST.indexOf(one.state()))
                .thenComparing(
                    AgreementRow::daysLeft, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(one -> new KindStanding(kind, one.state(), one.daysLeft()))
        .orElse(new KindStanding(kind, AgreementState.MISSING, null));
  }
}
