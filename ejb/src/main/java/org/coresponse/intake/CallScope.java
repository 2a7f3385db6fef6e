package org.coresponse.intake;

import java.util.Set;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;

/**
 * Which calls a reader may see, and how much of them (access.md, dispatch lane).
 *
 * @param openOnly only calls of open incidents: police officers, until crews have calls of their
 *     own
 * @param enteredBy only what this subject sent, or null: the CAD
 * @param masked contact and free text withheld: auditors
 */
public record CallScope(boolean openOnly, String enteredBy, boolean masked) {
  private static final CallScope WHOLE = new CallScope(false, null, false);

  private static final Set<String> WHOLE_LANE =
      Set.of(
          Roles.CALL_TAKER,
          Roles.DISPATCHER,
          Roles.SHIFT_SUPERVISOR,
          Roles.DIVERSION_CLINICIAN,
          Roles.FIELD_CLINICIAN,
          Roles.CLINICAL_SUPERVISOR,
          Roles.PROGRAM_MANAGER,
          Roles.SYSTEM);

  /** The scope of a reader whom a service let in. */
  public static CallScope of(Actor reader) {
    if (reader.roles().stream().anyMatch(WHOLE_LANE::contains)) {
      return WHOLE;
    }
    if (reader.has(Roles.POLICE_OFFICER)) {
      return new CallScope(true, null, false);
    }
    if (reader.has(Roles.CAD_SYSTEM)) {
      return new CallScope(false, reader.subject(), false);
    }
    if (reader.has(Roles.AUDITOR)) {
      return new CallScope(false, null, true);
    }
    throw new IllegalStateException(
        "no scope for these roles: a service let in whom it should not");
  }

  /** The predicate of this scope over call {@code c} and incident {@code i}. */
  public String where() {
    return " (:openOnly = false or i.status = 'OPEN') and (:enteredBy is null or c.enteredBy = :enteredBy)";
  }
}
