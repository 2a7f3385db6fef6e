package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private static final Instant AT = Instant.parse("2026-11-21T19:03:22Z");

  private static final Custody DISPATCH =
      Custody.of(Owner.of(Queue.DISPATCH), AT, DeadlineKind.ANSWER, AT.plusSeconds(600));

  private final Incident incident = new Incident(new CallNumber("20261121-0042"), AT, DISPATCH);

  @Test
  void an_incident_begins_open_with_the_priority_of_nothing_known() {
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
    assertThat(incident.priority()).isEqualTo(Incident.NOTHING_KNOWN);
    assertThat(incident.dispositionCode()).isNull();
  }

  @Test
  void a_closed_incident_cannot_be_changed() {
    incident.close("resolved_phone", AT);
    assertThatThrownBy(() -> incident.prioritise(9)).isInstanceOf(IncidentClosedException.class);
    assertThatThrownBy(() -> incident.close("arrest", AT))
        .isInstanceOf(IncidentClosedException.class);
    assertThat(incident.dispositionCode()).isEqualTo("resolved_phone");
  }

  @Test
  void a_reopened_incident_has_no_disposition_and_can_be_closed_again() {
    incident.close("resolved_phone", AT);
    incident.reopen(DISPATCH);
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
    assertThat(incident.dispositionCode()).isNull();
    incident.close("refused", AT);
    assertThat(incident.dispositionCode()).isEqualTo("refused");
  }

  @Test
  void a_cancelled_incident_cannot_be_changed_and_can_be_reopened() {
    incident.cancel(AT);
    assertThat(incident.status()).isEqualTo(IncidentStatus.CANCELLED);
    assertThat(incident.dispositionCode()).isNull();
    assertThatThrownBy(() -> incident.close("arrest", AT))
        .isInstanceOf(IncidentClosedException.class);
    incident.reopen(DISPATCH);
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
  }

  @Test
  void a_merged_incident_is_changed_where_it_goes_on_and_never_reopened() {
    var survivor = new Incident(new CallNumber("20261121-0041"), AT, DISPATCH);
    incident.mergeInto(survivor);
    assertThat(incident.status()).isEqualTo(IncidentStatus.MERGED);
    assertThatThrownBy(() -> incident.close("arrest", AT))
        .isInstanceOf(IncidentMergedException.class);
    assertThatThrownBy(() -> incident.mergeInto(survivor))
        .isInstanceOf(IncidentMergedException.class);
    assertThatThrownBy(() -> incident.reopen(DISPATCH))
        .isInstanceOf(IncidentNotClosedException.class);
    incident.split(DISPATCH);
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
    incident.prioritise(3);
  }

  @Test
  void a_closed_incident_takes_no_other_and_goes_into_none() {
    var other = new Incident(new CallNumber("20261121-0041"), AT, DISPATCH);
    incident.close("resolved_phone", AT);
    assertThatThrownBy(() -> other.mergeInto(incident)).isInstanceOf(IncidentClosedException.class);
    assertThatThrownBy(() -> incident.mergeInto(other)).isInstanceOf(IncidentClosedException.class);
    assertThat(other.status()).isEqualTo(IncidentStatus.OPEN);
  }

  @Test
  void an_open_incident_is_not_reopened() {
    assertThatThrownBy(() -> incident.reopen(DISPATCH))
        .isInstanceOf(IncidentNotClosedException.class);
  }

  @Test
  void an_incident_is_in_somebody_s_hands_while_it_is_open_and_in_nobody_s_after() {
    assertThat(incident.custody()).isEqualTo(DISPATCH);
    incident.comeTo(Owner.person("sub", "J. Rivas"), AT.plusSeconds(5));
    assertThat(incident.custody().name()).isEqualTo("J. Rivas");
    assertThat(incident.custody().since()).isEqualTo(AT.plusSeconds(5));
    assertThat(incident.custody().dueAt()).isEqualTo(DISPATCH.dueAt());
    incident.close("resolved_phone", AT);
    assertThat(incident.custody()).isNull();
    assertThatThrownBy(() -> incident.comeTo(Owner.of(Queue.DISPATCH), AT))
        .isInstanceOf(IncidentClosedException.class);
    incident.reopen(DISPATCH);
    assertThat(incident.custody()).isEqualTo(DISPATCH);
    incident.cancel(AT);
    assertThat(incident.custody()).isNull();
  }
}
