package org.coresponse.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResponseModeTest {
  @Test
  void the_citys_own_clinician_answers_two_modes_by_phone() {
    assertThat(modes(ResponseMode::byPhone)).containsExactly("CCD_PHONE", "CCD_CALLBACK");
  }

  @Test
  void somebody_goes_in_seven_modes() {
    assertThat(modes(ResponseMode::inPerson))
        .containsExactly("CRT", "COR", "POLICE_CIT", "POLICE", "EMS", "FIRE", "MOBILE_CRISIS_EXT");
  }

  @Test
  void an_officer_comes_with_police_and_co_response_only() {
    assertThat(modes(ResponseMode::bringsOfficer)).containsExactly("COR", "POLICE_CIT", "POLICE");
  }

  @Test
  void the_clinical_modes_of_the_protocol_bring_a_clinical_person() {
    assertThat(modes(ResponseMode::bringsClinicalPerson))
        .containsExactly(
            "CCD_PHONE", "CCD_CALLBACK", "CRT", "COR", "MOBILE_CRISIS_EXT", "R988", "CARE_NAV");
  }

  private static Stream<String> modes(Predicate<ResponseMode> those) {
    return Arrays.stream(ResponseMode.values()).filter(those).map(ResponseMode::name);
  }
}
