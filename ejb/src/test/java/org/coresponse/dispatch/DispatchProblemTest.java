package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.platform.ProblemCode.Kind;
import org.coresponse.protocol.ResponseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispatchProblemTest {
  private static final Standing RIVERA =
      new Standing(7, 1, "pcc", "Piedmont", null, "Elena Rivera", null, List.of());
  private static final Set<ResponseMode> OURS =
      EnumSet.of(ResponseMode.CCD_PHONE, ResponseMode.CCD_CALLBACK, ResponseMode.COR);

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void each_obstacle_is_a_conflict_of_its_own_name(Obstacle obstacle) {
    var problem = DispatchProblem.of(obstacle);
    assertThat(problem.name()).isEqualTo(obstacle.name());
    assertThat(problem.kind()).isEqualTo(Kind.CONFLICT);
  }

  @Test
  void the_first_obstacle_names_the_refusal() {
    var why =
        new Availability(
            List.of(Obstacle.LICENCE_LAPSED, Obstacle.BUSY),
            LocalDate.of(2026, 6, 30),
            "20261121-0041");
    var refused = new ClinicianNotAvailableException(RIVERA, why);
    assertThat(refused.problem()).isEqualTo(DispatchProblem.LICENCE_LAPSED);
    assertThat(refused.args()).containsExactly("Elena Rivera", LocalDate.of(2026, 6, 30));
  }

  @ParameterizedTest
  @EnumSource(Obstacle.class)
  void every_obstacle_alone_can_be_told(Obstacle obstacle) {
    var why = new Availability(List.of(obstacle), LocalDate.EPOCH, "20261121-0041");
    assertThat(new ClinicianNotAvailableException(RIVERA, why).args()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(ResponseMode.class)
  void clinicians_answer_by_phone_and_in_co_response_and_in_no_other_way(ResponseMode mode) {
    if (OURS.contains(mode)) {
      assertThat(Dispatch.part(mode))
          .isEqualTo(mode.byPhone() ? ProgrammePart.DIVERSION : ProgrammePart.CO_RESPONSE);
    } else {
      assertThatThrownBy(() -> Dispatch.part(mode)).isInstanceOf(ModeNotOursException.class);
    }
  }
}
