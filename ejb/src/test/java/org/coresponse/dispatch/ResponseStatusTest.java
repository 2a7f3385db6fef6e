package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.dispatch.ResponseStatus.ACCEPTED;
import static org.coresponse.dispatch.ResponseStatus.ASSIGNED;
import static org.coresponse.dispatch.ResponseStatus.CALLBACK_DUE;
import static org.coresponse.dispatch.ResponseStatus.CANCELLED;
import static org.coresponse.dispatch.ResponseStatus.CLEARED;
import static org.coresponse.dispatch.ResponseStatus.COMPLETED;
import static org.coresponse.dispatch.ResponseStatus.ENROUTE;
import static org.coresponse.dispatch.ResponseStatus.ESCALATED;
import static org.coresponse.dispatch.ResponseStatus.EXPIRED;
import static org.coresponse.dispatch.ResponseStatus.HANDED_BACK;
import static org.coresponse.dispatch.ResponseStatus.OFFERED;
import static org.coresponse.dispatch.ResponseStatus.ON_SCENE;
import static org.coresponse.dispatch.ResponseStatus.RETURNED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponseStatusTest {
  /** domain.md, Transitions, between the statuses there are so far. */
  private static final Map<ResponseStatus, Set<ResponseStatus>> ALLOWED =
      Map.of(
          OFFERED, Set.of(ACCEPTED, RETURNED, EXPIRED),
          ACCEPTED, Set.of(COMPLETED, HANDED_BACK, ESCALATED, CALLBACK_DUE),
          CALLBACK_DUE, Set.of(ACCEPTED),
          ASSIGNED, Set.of(ENROUTE, CANCELLED),
          ENROUTE, Set.of(ON_SCENE, CANCELLED),
          ON_SCENE, Set.of(CLEARED));

  @Test
  void a_response_goes_only_the_ways_of_domain_md() {
    for (var from : ResponseStatus.values()) {
      for (var to : ResponseStatus.values()) {
        assertThat(from.canBecome(to))
            .as("%s -> %s", from, to)
            .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
      }
    }
  }

  @Test
  void a_response_has_ended_when_nothing_can_follow() {
    for (var status : ResponseStatus.values()) {
      assertThat(status.ended()).as("%s", status).isEqualTo(!ALLOWED.containsKey(status));
    }
  }

  @Test
  void whatever_runs_can_be_ended_at_once() {
    for (var status : ResponseStatus.values()) {
      var end = status.cutShort();
      if (status.ended()) {
        assertThat(end).isNull();
      } else {
        assertThat(end.ended()).isTrue();
        assertThat(status.canBecome(end) || ACCEPTED.canBecome(end) && status.canBecome(ACCEPTED))
            .isTrue();
      }
    }
  }
}
