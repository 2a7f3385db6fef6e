package org.coresponse.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.security.ActRefused;
import org.coresponse.security.Actor;
import org.coresponse.security.Channel;
import org.coresponse.security.CurrentRequest;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final Instant AT = Instant.parse("2026-11-21T19:03:22.150001Z");
  private static final Actor AUDITOR =
      new Actor("sub-1", "Ada", Set.of(Roles.AUDITOR, Roles.DISPATCHER), "/city/police");

  record DoorOpened(String subjectNumber) implements DomainEvent {
    @Override
    public String subjectType() {
      return "door";
    }

    @Override
    public List<FieldChange> changes() {
      return List.of(FieldChange.of("lock", "SHUT", "OPEN"));
    }
  }

  private static CurrentRequest request() {
    var request = new CurrentRequest();
    request.began(Channel.REST, "req-1");
    return request;
  }

  @Test
  void a_line_says_who_how_when_and_what() {
    assertThat(AuditEntry.of(new DoorOpened("12"), AUDITOR, request(), AT))
        .extracting(
            "subject",
            "actorName",
            "roles",
            "organisation",
            "channel",
            "at",
            "act",
            "subjectType",
            "subjectNumber",
            "outcome",
            "problem",
            "request",
            "changes")
        .containsExactly(
            "sub-1",
            "Ada",
            "auditor dispatcher",
            "/city/police",
            Channel.REST,
            AT,
            "DoorOpened",
            "door",
            "12",
            Outcome.DONE,
            null,
            "req-1",
            "[{\"field\":\"lock\",\"before\":\"SHUT\",\"after\":\"OPEN\"}]");
  }

  @Test
  void a_refusal_says_what_was_tried_and_why_it_was_refused() {
    assertThat(
            AuditEntry.of(
                new ActRefused("POST /api/v1/calls", "forbidden", null), AUDITOR, request(), AT))
        .extracting("act", "subjectType", "subjectNumber", "outcome", "problem", "changes")
        .containsExactly("POST /api/v1/calls", "attempt", null, Outcome.REFUSED, "forbidden", null);
  }

  @Test
  void what_others_send_is_cut_so_that_a_refusal_is_never_lost() {
    var tooLong = "x".repeat(500);
    var stranger = new Actor("sub-1", tooLong, Set.of(), "/" + tooLong);
    assertThat(AuditEntry.of(new ActRefused(tooLong, tooLong, tooLong), stranger, request(), AT))
        .extracting("act", "problem", "subjectNumber", "actorName", "organisation")
        .extracting(cut -> ((String) cut).length())
        .containsExactly(120, 60, 64, 120, 80);
  }

  @Test
  void somebody_with_every_role_has_a_line_too() {
    var roles = new HashSet<>(Roles.HUMAN);
    roles.addAll(Set.of(Roles.CAD_SYSTEM, Roles.SYSTEM));
    assertThat(
            AuditEntry.of(
                new DoorOpened("12"), new Actor("s", "n", roles, "/city/x"), request(), AT))
        .extracting("roles", org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .hasSizeLessThanOrEqualTo(200);
  }
}
