package org.coresponse.web.roster;

import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.Worker;

/** Somebody on the roster as pages name them, {@code CLINICIAN-12}. */
final class WorkerKey {
  /** Nobody. */
  static final String OPEN = "OPEN";

  private WorkerKey() {}

  static String of(Worker worker) {
    return worker == null ? OPEN : worker.kind() + "-" + worker.id();
  }

  /**
   * @throws NotFoundException when it names nobody
   */
  static Worker read(String key) {
    if (key == null || key.equals(OPEN)) {
      return null;
    }
    try {
      var parts = key.split("-", 2);
      return new Worker(Worker.Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new NotFoundException("worker", key);
    }
  }
}
