package org.coresponse.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidationFaultsTest {
  record Place(@DecimalMax("90") double latitude) {}

  record Unit(@Size(min = 1, max = 3) String name) {}

  record Sent(
      @NotNull String nature,
      @Valid Place location,
      @Valid List<Unit> units,
      Map<String, @NotNull String> answers) {}

  static class Calls {
    public Integer receive(@NotNull @Valid Sent sent) {
      return sent.units().size();
    }

    public Integer details(
        @Size(max = 2) @PathParam("number") String arg, @NotNull @QueryParam("state") String s) {
      return arg.length() + s.length();
    }

    @NotNull
    public Integer broken() {
      return null;
    }
  }

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static Fault fault(String method, Object... args) throws Exception {
    var asked =
        List.of(Calls.class.getDeclaredMethods()).stream()
            .filter(m -> m.getName().equals(method))
            .findFirst()
            .orElseThrow();
    return Faults.of(
        new ConstraintViolationException(
            VALIDATOR.forExecutables().validateParameters(new Calls(), asked, args)));
  }

  @Test
  void fields_are_named_as_the_client_wrote_them() throws Exception {
    var answers = new java.util.HashMap<String, String>();
    answers.put("weapon", null);
    var fault =
        fault(
            "receive",
            new Sent(null, new Place(91), List.of(new Unit("ok"), new Unit("long")), answers));
    assertThat(fault.status()).isEqualTo(422);
    assertThat(fault.fields())
        .extracting(FieldFault::field, FieldFault::reason)
        .containsExactlyInAnyOrder(
            tuple("nature", "constraint.NotNull"),
            tuple("location.latitude", "constraint.DecimalMax"),
            tuple("units[1].name", "constraint.Size"),
            tuple("answers.weapon", "constraint.NotNull"));
  }

  @Test
  void an_absent_body_is_the_body() throws Exception {
    assertThat(fault("receive", (Object) null).fields().get(0).field()).isEqualTo("body");
  }

  @Test
  void parameters_are_named_as_in_the_address() throws Exception {
    assertThat(fault("details", "long", null).fields())
        .extracting(FieldFault::field)
        .containsExactly("number", "state");
  }

  @Test
  void an_answer_that_breaks_a_rule_is_our_fault() throws Exception {
    var violations =
        VALIDATOR
            .forExecutables()
            .validateReturnValue(new Calls(), Calls.class.getMethod("broken"), null);
    assertThat(Faults.of(new ConstraintViolationException(violations))).isEqualTo(Fault.UNEXPECTED);
  }
}
