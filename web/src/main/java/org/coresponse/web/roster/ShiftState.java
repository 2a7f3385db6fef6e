package org.coresponse.web.roster;

import org.coresponse.roster.PlanRow;

/** Where a shift stands between the plan and what was published. */
public enum ShiftState {
  /** People go by it as it is planned. */
  PUBLISHED,
  /** Planned, and nobody was told yet. */
  DRAFT,
  /** Planned otherwise than it was published. */
  CHANGED,
  /** Published, and no longer planned. */
  TAKEN_OUT;

  static ShiftState of(PlanRow row) {
    if (row.planned() == null) {
      return TAKEN_OUT;
    }
    if (row.published() == null) {
      return DRAFT;
    }
    return row.changed() ? CHANGED : PUBLISHED;
  }
}
