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
  void an_open_incident_is_not_reopened() {
    assertThatThrownBy(incident::reopen).isInstanceOf(IncidentNotClosedException.class);
  }
}
