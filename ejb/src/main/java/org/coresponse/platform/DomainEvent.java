package org.coresponse.platform;

import java.util.List;

/**
 * A fact that happened, or a protected record that was read. Always a record named in the past
 * tense; its simple name is the act's name in the trail and in the bundles ({@code
 * act.CallReceived}).
 *
 * <p>Fired inside the transaction of the act, as its last step: whoever listens {@code IN_PROGRESS}
 * commits or dies with it.
 */
public interface DomainEvent {

  /**
   * What kind of thing it happened to: {@code incident}, {@code call}, {@code clinician}, {@code
   * trail}.
   */
  String subjectType();

  /** The number people know it by, or its id where it has none; null for a list of many. */
  String subjectNumber();

  /** The fields that changed; empty for a read. */
  default List<FieldChange> changes() {
    return List.of();
  }
}
