package org.coresponse.replay;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down how a replay ended. One that its server stopped has not: it goes on at the start. */
@Named
@Dependent
public class ReplayEnd extends AbstractJobListener {
  private static final String UNFORESEEN = "internal-error";

  @Inject ReplayBatch batch;
  @Inject JobContext job;

  @Inject
  @BatchProperty(name = ReplayDesk.JOB)
  String id;

  @Override
  public void afterJob() {
    var status = job.getBatchStatus();
    if (status == BatchStatus.FAILED) {
      batch.end(Long.parseLong(id), UNFORESEEN);
    } else if (status != BatchStatus.STOPPING && status != BatchStatus.STOPPED) {
      batch.end(Long.parseLong(id), null);
    }
  }
}
