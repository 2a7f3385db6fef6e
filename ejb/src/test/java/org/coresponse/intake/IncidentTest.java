package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private static final Instant AT = Instant.parse("2026-11-21T19:03:22Z");

  private final Incident incident = new Incident(new CallNumber("20261121-0042"), AT);

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
    incident.reopen();
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
    incident.reopen();
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
  }

  @Test
  void a_merged_incident_is_changed_where_it_goes_on_and_never_reopened() {
    var survivor = new Incident(new CallNumber("20261121-0041"), AT);
    incident.mergeInto(survivor);
    assertThat(incident.status()).isEqualTo(IncidentStatus.MERGED);
    assertThatThrownBy(() -> incident.close("arrest", AT))
        .isInstanceOf(IncidentMergedException.class);
    assertThatThrownBy(() -> incident.mergeInto(survivor))
        .isInstanceOf(IncidentMergedException.class);
    assertThatThrownBy(incident::reopen).isInstanceOf(IncidentNotClosedException.class);
    incident.split();
    assertThat(incident.status()).isEqualTo(IncidentStatus.OPEN);
    incident.prioritise(3);
  }

  @Test
  void a_closed_incident_takes_no_other_and_goes_into_none() {
    var other = new Incident(new CallNumber("20261121-0041"), AT);
    incident.close("resolved_phone", AT);
    assertThatThrownBy(() -> other.mergeInto(incident)).isInstanceOf(IncidentClosedException.class);
    assertThatThrownBy(() -> incident.mergeInto(other)).isInstanceOf(IncidentClosedException.class);
    assertThat(other.status()).isEqualTo(IncidentStatus.OPEN);
  }

  @Test
  void an_open_incident_is_not_reopened() {
    assertThatThrownBy(incident::reopen).isInstanceOf(IncidentNotClosedException.class);
  }
}
