package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponse.intake.CallerType;
import org.coresponse.intake.NothingKnown;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.protocol.Protocol;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.SuicideScreen;
import org.junit.jupiter.api.Test;

/** The board's order must not change by asking nothing. */
class NothingKnownTest {
  @Test
  void asking_nothing_leads_to_the_safe_default_and_the_priority_an_incident_begins_with() {
    var found =
        Protocol.durhamCrisisV1()
            .recommend(
                ProtocolAnswers.of(
                    NatureGroup.OTHER,
                    CallerType.UNKNOWN,
                    SafetyAnswers.NOTHING_ASKED,
                    SuicideScreen.NOT_DONE));
    assertThat(found.pathway()).isEqualTo("SAFE_DEFAULT");
    assertThat(found.primary()).isEqualTo(ResponseMode.POLICE_CIT);
    assertThat(found.also()).contains(ResponseMode.EMS, ResponseMode.CCD_PHONE);
    assertThat(found.priority()).isEqualTo(6).isEqualTo(NothingKnown.priority());
  }
}
