package org.coresponse.replay;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.coresponse.platform.BusinessException;

/** Replays one part after another; ends when the replay is cancelled or the server stops. */
@Named
@Dependent
public class ReplayJob extends AbstractBatchlet {
  @Inject ReplayBatch batch;
  @Inject JobContext job;

  @Inject
  @BatchProperty(name = ReplayDesk.JOB)
  String id;

  private volatile boolean stopped;

  @Override
  public String process() {
    try {
      var work = batch.begin(Long.parseLong(id));
      var more = true;
      while (more && !stopped) {
        more = batch.next(work);
      }
      return null;
    } catch (BusinessException e) {
      job.setTransientUserData(e.problem());
      throw e;
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
