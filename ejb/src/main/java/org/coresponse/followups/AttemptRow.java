package org.coresponse.followups;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time somebody was tried.
 *
 * @param remark null where there is none or it is withheld from this reader
 */
public record AttemptRow(
    Long followUp, Instant at, ContactMeans means, FollowUpResult result, String remark, String by)
    implements Serializable {

  AttemptRow masked() {
    return new AttemptRow(followUp, at, means, result, null, by);
  }
}
