package org.coresponse.roster;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A shift as planners read it.
 *
 * @param planned null when it is taken out
 * @param published null when it was never published
 */
public record PlanRow(
    long id, int version, WorkRole role, ShiftKind kind, SlotRow planned, SlotRow published)
    implements Serializable {

  /** Whether the next publication would change what people go by. */
  public boolean changed() {
    return !Objects.equals(planned, published);
  }

  /**
   * As one agency may see it: another agency's person is nobody.
   *
   * @param agency id of the only one that the reader reaches, or null for every one
   */
  PlanRow reachedBy(Long agency) {
    return agency == null
        ? this
        : new PlanRow(
            id,
            version,
            role,
            kind,
            planned == null ? null : planned.reachedBy(agency),
            published == null ? null : published.reachedBy(agency));
  }

  /** Who fills it as planned, and who as published. */
  public Stream<Worker> workers() {
    return Stream.of(Optional.ofNullable(planned), Optional.ofNullable(published))
        .flatMap(Optional::stream)
        .map(SlotRow::worker)
        .filter(Objects::nonNull);
  }

  /** As it is planned, or as it was published where it is taken out. */
  public SlotRow shown() {
    return planned == null ? published : planned;
  }
}
