package org.coresponse.replay;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.coresponse.platform.BusinessException;

/**
 * Replays one part after another; ends when the replay is cancelled or the server stops. The
 * decisions of a replay and its calls without answers are gone through side by side.
 */
@Named
@Dependent
public class ReplayJob extends AbstractBatchlet {
  @Inject ReplayBatch batch;

  @Inject
  @BatchProperty(name = ReplayDesk.JOB)
  String id;

  /** Whether the calls without answers are its part, not the decisions. */
  @Inject
  @BatchProperty(name = "unanswered")
  String unanswered;

  private volatile boolean stopped;

  @Override
  public String process() {
    try {
      var work = batch.begin(Long.parseLong(id));
      var more = true;
      while (more && !stopped) {
        more =
            batch.keep(
                work,
                Boolean.parseBoolean(unanswered) ? batch.unanswered(work) : batch.decisions(work));
      }
      return null;
    } catch (BusinessException e) {
      batch.end(Long.parseLong(id), e.problem().code()); // the end sees not what a flow says
      throw e;
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
