package org.coresponse.roster;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * Somebody on the roster: a clinician of an agency, or an officer.
 *
 * @param id in the register of their kind
 */
public record Worker(Kind kind, long id) implements Serializable {

  /** Whose register somebody is in. */
  public enum Kind {
    CLINICIAN,
    OFFICER
  }

  public static Worker clinician(long id) {
    return new Worker(Kind.CLINICIAN, id);
  }

  public static Worker officer(long id) {
    return new Worker(Kind.OFFICER, id);
  }

  /** Who is meant by two columns of which at most one is filled; null for nobody. */
  public static Worker of(Long clinician, Long officer) {
    if (clinician != null) {
      return clinician(clinician);
    }
    return officer == null ? null : officer(officer);
  }

  /** Ids in the register of one kind. */
  public static List<Long> ids(Collection<Worker> workers, Kind kind) {
    return workers.stream().filter(one -> one.kind == kind).map(Worker::id).toList();
  }

  public boolean isClinician() {
    return kind == Kind.CLINICIAN;
  }
}
