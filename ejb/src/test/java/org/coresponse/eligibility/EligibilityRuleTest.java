package org.coresponse.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.clinicians.ProgrammePart.CO_RESPONSE;
import static org.coresponse.clinicians.ProgrammePart.DIVERSION;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.codes.Eligibility;
import org.coresponse.protocol.ResponseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityRuleTest {
  private static final Set<ProgrammePart> BOTH = EnumSet.allOf(ProgrammePart.class);
  private static final Map<ResponseMode, ProgrammePart> ASKS =
      Map.of(
          ResponseMode.CCD_PHONE,
          DIVERSION,
          ResponseMode.CCD_CALLBACK,
          DIVERSION,
          ResponseMode.COR,
          CO_RESPONSE);

  @ParameterizedTest
  @EnumSource(ResponseMode.class)
  void a_mode_asks_for_the_part_whose_clinicians_answer_in_it_first_or_in_addition(
      ResponseMode mode) {
    var asked = ASKS.containsKey(mode) ? Set.of(ASKS.get(mode)) : Set.of();
    assertThat(EligibilityRule.of(advice(mode), BOTH)).isEqualTo(asked);
    assertThat(EligibilityRule.of(advice(ResponseMode.NONE, mode), BOTH)).isEqualTo(asked);
    assertThat(EligibilityRule.of(advice(mode), Set.of())).isEmpty();
  }

  /** First, also, fallback, chosen, why, parts that are on; what is asked: D, C. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "COR,CCD_PHONE,POLICE_CIT,-,-,DC,DC",
        "COR,CCD_PHONE,POLICE_CIT,-,-,D,D",
        "COR,-,CCD_PHONE,-,-,DC,C",
        "COR,-,CCD_PHONE,-,-,D,D",
        "CCD_CALLBACK,-,COR,-,-,DC,D",
        "CCD_CALLBACK,-,COR,-,-,C,C",
        "CRT,-,COR,-,-,DC,''",
        "COR,-,POLICE_CIT,POLICE,no_resource,DC,C",
        "COR,-,POLICE_CIT,POLICE,distance,DC,C",
        "CCD_PHONE,-,CRT,POLICE,caller_request,DC,D",
        "COR,-,POLICE_CIT,POLICE,new_information,DC,''",
        "COR,-,POLICE_CIT,POLICE,clinical_judgement,DC,''",
        "COR,-,POLICE_CIT,POLICE,officer_safety,DC,''",
        "COR,-,POLICE_CIT,POLICE,supervisor_order,DC,''",
        "COR,-,POLICE_CIT,POLICE,protocol_gap,DC,''",
        "COR,CCD_PHONE,POLICE_CIT,POLICE,new_information,DC,D",
        "POLICE,-,POLICE,COR,new_information,DC,C",
        "CCD_PHONE,-,CRT,COR,no_resource,DC,DC",
        "POLICE,-,POLICE,COR,new_information,D,''",
      })
  void what_is_chosen_instead_takes_the_need_only_where_its_reason_says_so(
      ResponseMode first,
      ResponseMode also,
      ResponseMode fallback,
      ResponseMode chosen,
      String why,
      String on,
      String asked) {
    var advice = new Advice(first, also == null ? List.of() : List.of(also), fallback, chosen, why);
    assertThat(EligibilityRule.of(advice, parts(on))).isEqualTo(parts(asked));
  }

  @Test
  void a_nature_asks_for_what_it_may_get_of_the_parts_that_are_on() {
    assertThat(EligibilityRule.of(new Eligibility(true, true, true), BOTH)).isEqualTo(BOTH);
    assertThat(EligibilityRule.of(new Eligibility(true, true, true), Set.of(DIVERSION)))
        .containsExactly(DIVERSION);
    assertThat(EligibilityRule.of(new Eligibility(false, true, true), BOTH))
        .containsExactly(CO_RESPONSE);
    assertThat(EligibilityRule.of(new Eligibility(false, true, false), BOTH)).isEmpty();
  }

  private static Set<ProgrammePart> parts(String letters) {
    var parts = EnumSet.noneOf(ProgrammePart.class);
    if (letters.contains("D")) {
      parts.add(DIVERSION);
    }
    if (letters.contains("C")) {
      parts.add(CO_RESPONSE);
    }
    return parts;
  }

  private static Advice advice(ResponseMode first, ResponseMode... also) {
    return new Advice(first, List.of(also), ResponseMode.POLICE, null, null);
  }
}
