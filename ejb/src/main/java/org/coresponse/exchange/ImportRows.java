package org.coresponse.exchange;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.Serializable;

/** Reads an import's file from behind the last row counted; ends when the import is cancelled. */
@Named
@Dependent
public class ImportRows extends AbstractItemReader {
  @PersistenceContext EntityManager em;
  @Inject ImportBatch batch;
  @Inject JobContext job;

  @Inject
  @BatchProperty(name = ImportDesk.JOB)
  String id;

  private StoredFile file;
  private RowReader rows;

  /** What is counted is in the database, whatever this run has kept of itself. */
  @Override
  public void open(Serializable checkpoint) {
    var jobId = Long.parseLong(id);
    var begun = batch.begin(jobId);
    try {
      file = new StoredFile(em, jobId);
      rows = new RowReader(begun.mapping(), file, begun.reading());
      rows.skip(begun.rowsRead());
    } catch (UnreadableFileException e) {
      throw unreadable(e);
    }
  }

  @Override
  public Object readItem() {
    if (ImportCalls.CANCELLED.equals(job.getTransientUserData())) {
      return null;
    }
    try {
      var row = rows.next();
      return row == null ? null : new ReadRow(row, file.bytesRead());
    } catch (UnreadableFileException e) {
      throw unreadable(e);
    }
  }

  private UnreadableFileException unreadable(UnreadableFileException e) {
    job.setTransientUserData(e.problem());
    return e;
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
