package org.coresponse.dispatch;

import java.util.Set;

/**
 * Where a response stands. By phone: offered to completed; in the field: assigned to cleared
 * (domain.md, Transitions).
 */
public enum ResponseStatus {
  OFFERED,
  ACCEPTED,
  /** The clinician has promised to call again, and may answer others until then. */
  CALLBACK_DUE,
  RETURNED,
  /** Nobody accepted it in time. */
  EXPIRED,
  HANDED_BACK,
  /** Police or EMS go instead. */
  ESCALATED,
  COMPLETED,
  ASSIGNED,
  ENROUTE,
  ON_SCENE,
  CLEARED,
  CANCELLED;

  /** Anything else is refused. */
  public boolean canBecome(ResponseStatus next) {
    return switch (this) {
      case OFFERED -> Set.of(ACCEPTED, RETURNED, EXPIRED).contains(next);
      case ACCEPTED -> Set.of(COMPLETED, HANDED_BACK, ESCALATED, CALLBACK_DUE).contains(next);
      case CALLBACK_DUE -> next == ACCEPTED;
      case ASSIGNED -> Set.of(ENROUTE, CANCELLED).contains(next);
      case ENROUTE -> Set.of(ON_SCENE, CANCELLED).contains(next);
      case ON_SCENE -> next == CLEARED;
      case RETURNED, EXPIRED, HANDED_BACK, ESCALATED, COMPLETED, CLEARED, CANCELLED -> false;
    };
  }

  /** The usual step from here, or null at the end. */
  public ResponseStatus next() {
    return switch (this) {
      case OFFERED, CALLBACK_DUE -> ACCEPTED;
      case ASSIGNED -> ENROUTE;
      case ENROUTE -> ON_SCENE;
      case ON_SCENE -> CLEARED;
      case ACCEPTED -> COMPLETED;
      case RETURNED, EXPIRED, HANDED_BACK, ESCALATED, COMPLETED, CLEARED, CANCELLED -> null;
    };
  }

  /** What it becomes when it is called off or given back, or null where that is too late. */
  public ResponseStatus calledOff() {
    return switch (this) {
      case OFFERED -> RETURNED;
      case ACCEPTED, CALLBACK_DUE -> HANDED_BACK;
      case ASSIGNED, ENROUTE -> CANCELLED;
      case ON_SCENE -> null;
      case RETURNED, EXPIRED, HANDED_BACK, ESCALATED, COMPLETED, CLEARED, CANCELLED -> null;
    };
  }

  /** What it becomes when its clinician may not go on, even on scene; null at the end. */
  ResponseStatus cutShort() {
    return this == ON_SCENE ? CLEARED : calledOff();
  }

  public boolean ended() {
    return switch (this) {
      case RETURNED, EXPIRED, HANDED_BACK, ESCALATED, COMPLETED, CLEARED, CANCELLED -> true;
      case OFFERED, ACCEPTED, CALLBACK_DUE, ASSIGNED, ENROUTE, ON_SCENE -> false;
    };
  }

  /** Whether it ended before it was done: why is kept. */
  boolean cutOff() {
    return switch (this) {
      case RETURNED, HANDED_BACK, ESCALATED, CANCELLED -> true;
      case OFFERED, ACCEPTED, CALLBACK_DUE, EXPIRED, COMPLETED -> false;
      case ASSIGNED, ENROUTE, ON_SCENE, CLEARED -> false;
    };
  }
}
