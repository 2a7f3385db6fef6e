package org.coresponse.exchange;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes a chunk's rows in the chunk's transaction. */
@Named
@Dependent
public class ImportCalls extends AbstractItemWriter {
  /** Said to the reader when the import was cancelled. */
  static final String CANCELLED = "cancelled";

  @Inject ImportBatch batch;
  @Inject JobContext job;

  @Inject
  @BatchProperty(name = ImportDesk.JOB)
  String id;

  @Override
  public void writeItems(List<Object> items) {
    var read = items.stream().map(ReadRow.class::cast).toList();
    var bytes = read.get(read.size() - 1).bytesRead();
    if (!batch.write(Long.parseLong(id), read.stream().map(ReadRow::row).toList(), bytes)) {
      job.setTransientUserData(CANCELLED);
    }
  }
}
