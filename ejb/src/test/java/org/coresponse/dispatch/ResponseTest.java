package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.Standing;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Owner;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Actor;
import org.junit.jupiter.api.Test;

class ResponseTest {
  private static final Instant AT = Instant.parse("2026-11-21T19:00:00Z");
  private static final Standing RIVERA =
      new Standing(7, 1, "pcc", "Piedmont", "sub", "Elena Rivera", null, List.of());

  private static final Actor DISPATCHER =
      new Actor("dispatcher", "D. Patch", Set.of("dispatcher"), "/city/emergency-communications");
  private static final Custody HANDS =
      Custody.of(Owner.person("sub", "Elena Rivera"), AT, DeadlineKind.REVIEW, AT.plusSeconds(60));

  private static Response response(ResponseMode mode) {
    return Response.assigned(42, mode, RIVERA, "granted at " + AT, DISPATCHER, HANDS);
  }

  private static ResponseRow row(Response response, boolean masked) {
    return stored(response).row("20261121-0042", RIVERA.name(), masked);
  }

  /** As the database would have numbered it. */
  private static Response stored(Response response) {
    try {
      var id = Response.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(response, 1L);
      return response;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void by_phone_it_is_offered_and_in_the_field_assigned() {
    assertThat(response(ResponseMode.CCD_PHONE).status()).isEqualTo(ResponseStatus.OFFERED);
    assertThat(response(ResponseMode.CCD_CALLBACK).status()).isEqualTo(ResponseStatus.OFFERED);
    assertThat(response(ResponseMode.COR).status()).isEqualTo(ResponseStatus.ASSIGNED);
  }

  @Test
  void each_time_in_the_field_is_kept() {
    var crew = response(ResponseMode.COR);
    crew.become(ResponseStatus.ENROUTE, null, AT.plusSeconds(60), HANDS);
    crew.become(ResponseStatus.ON_SCENE, null, AT.plusSeconds(600), HANDS);
    crew.become(ResponseStatus.CLEARED, null, AT.plusSeconds(3_000), HANDS);
    var row = row(crew, false);
    assertThat(row.assignedAt()).isEqualTo(AT);
    assertThat(row.acceptedAt()).isEqualTo(AT.plusSeconds(60));
    assertThat(row.arrivedAt()).isEqualTo(AT.plusSeconds(600));
    assertThat(row.endedAt()).isEqualTo(AT.plusSeconds(3_000)).isEqualTo(row.since());
    assertThat(row.endReason()).isNull();
    assertThat(row.running()).isFalse();
  }

  @Test
  void since_is_when_it_came_to_the_status_it_has() {
    var crew = response(ResponseMode.COR);
    assertThat(row(crew, false).since()).isEqualTo(AT);
    crew.become(ResponseStatus.ENROUTE, null, AT.plusSeconds(60), HANDS);
    assertThat(row(crew, false).since()).isEqualTo(AT.plusSeconds(60));
    crew.become(ResponseStatus.ON_SCENE, null, AT.plusSeconds(600), HANDS);
    assertThat(row(crew, false).since()).isEqualTo(AT.plusSeconds(600));
  }

  @Test
  void what_it_cannot_become_changes_nothing() {
    var crew = response(ResponseMode.COR);
    assertThatThrownBy(() -> crew.become(ResponseStatus.CLEARED, null, AT.plusSeconds(60), HANDS))
        .isInstanceOf(StatusNotPossibleException.class);
    assertThat(crew.status()).isEqualTo(ResponseStatus.ASSIGNED);
    assertThat(row(crew, false).endedAt()).isNull();
  }

  @Test
  void an_ended_response_stays_ended() {
    var phone = response(ResponseMode.CCD_PHONE);
    phone.become(ResponseStatus.RETURNED, "on another call", AT, HANDS);
    var refused =
        catchThrowableOfType(
            StatusNotPossibleException.class,
            () -> phone.become(ResponseStatus.ACCEPTED, null, AT, HANDS));
    assertThat(refused.args()).containsExactly(ResponseStatus.RETURNED, ResponseStatus.ACCEPTED);
  }

  @Test
  void why_it_ended_is_withheld_from_those_who_see_no_free_text() {
    var phone = response(ResponseMode.CCD_PHONE);
    phone.become(ResponseStatus.RETURNED, "on another call", AT, HANDS);
    assertThat(row(phone, false).endReason()).isEqualTo("on another call");
    assertThat(row(phone, true).endReason()).isNull();
  }

  @Test
  void what_runs_is_in_somebody_s_hands_and_what_ended_in_nobody_s() {
    var phone = Response.offered(42, ResponseMode.CCD_PHONE, DISPATCHER, HANDS);
    assertThat(phone.clinicianId()).isNull();
    assertThat(phone.custody()).isEqualTo(HANDS);
    phone.accept(RIVERA, "granted at " + AT, HANDS);
    assertThat(phone.clinicianId()).isEqualTo(7);
    phone.become(ResponseStatus.CALLBACK_DUE, null, AT, HANDS);
    phone.dueBy(DeadlineKind.CALLBACK, AT.plusSeconds(900));
    assertThat(phone.custody().dueAt()).isEqualTo(AT.plusSeconds(900));
    phone.become(ResponseStatus.ACCEPTED, null, AT.plusSeconds(900), HANDS);
    assertThat(row(phone, false).acceptedAt()).isEqualTo(AT);
    phone.become(ResponseStatus.COMPLETED, null, AT.plusSeconds(1_000), null);
    assertThat(phone.custody()).isNull();
  }

  @Test
  void an_offer_to_one_is_not_accepted_by_another() {
    var phone = response(ResponseMode.CCD_PHONE);
    var other = new Standing(8, 1, "pcc", "Piedmont", "sub-2", "Another", null, List.of());
    assertThatThrownBy(() -> phone.accept(other, "granted", HANDS))
        .isInstanceOf(IllegalStateException.class);
    assertThat(phone.status()).isEqualTo(ResponseStatus.OFFERED);
  }
}
