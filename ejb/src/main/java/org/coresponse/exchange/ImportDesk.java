package org.coresponse.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Properties;
import org.coresponse.security.Roles;

/**
 * Where files are handed in. The file is kept first, in a transaction of its own ({@link
 * ImportStore}); then its job begins and works on by itself, also after a server that was killed
 * has started again.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CAD_SYSTEM, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportDesk {
  /** Name of the job in META-INF/batch-jobs, and of the parameter that says which import it is. */
  static final String JOB = "import";

  @Inject ImportStore store;

  /**
   * Keeps the file, fires {@link ImportStarted} and begins its import. The same file by the same
   * mapping while it runs is the same import.
   *
   * @param mapping name of the mapping, whose newest version is taken
   * @param dryRun count only, and change nothing
   * @param file CSV in UTF-8, packed with gzip or not; read to its end, not closed
   * @throws org.coresponse.platform.NotFoundException when there is no such mapping
   * @throws org.coresponse.platform.InvalidFieldException when the file lacks a column that the
   *     mapping names
   * @throws UnreadableFileException when the file is cut or not what it says
   */
  public ImportReport start(String mapping, boolean dryRun, InputStream file) {
    var kept = store.keep(mapping, dryRun, file);
    if (kept.created()) {
      begin(kept.report().id());
    }
    return kept.report();
  }

  static void begin(long id) {
    var which = new Properties();
    which.setProperty(JOB, String.valueOf(id));
    BatchRuntime.getJobOperator().start(JOB, which);
  }
}
