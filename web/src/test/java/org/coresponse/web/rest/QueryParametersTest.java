package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coresponse.web.problem.FieldFault;
import org.coresponse.web.problem.RefusedRequestException;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
  enum State {
    OPEN,
    CLOSED
  }

  interface Calls {
    void open(
        @QueryParam("state") State state,
        @QueryParam("beat") List<String> beats,
        @QueryParam("late") boolean late,
        @BeanParam PageQuery page);
  }

  private static final QueryParameters DECLARED =
      QueryParameters.of(Arrays.stream(Calls.class.getMethods()).findFirst().orElseThrow());

  private static FieldFault fault(String name, String... values) {
    var refused =
        catchThrowableOfType(
            RefusedRequestException.class, () -> DECLARED.require(Map.of(name, List.of(values))));
    assertThat(refused.fault().status()).isEqualTo(400);
    return refused.fault().fields().get(0);
  }

  @Test
  void declared_parameters_pass() {
    assertThatCode(
            () ->
                DECLARED.require(
                    Map.of(
                        "state", List.of("OPEN"),
                        "beat", List.of("1", "2"),
                        "late", List.of("true"),
                        "page", List.of("-1"),
                        "size", List.of("25"))))
        .doesNotThrowAnyException();
  }

  @Test
  void an_unknown_one_is_named_and_told_the_known_ones() {
    var fault = fault("stat", "OPEN");
    assertThat(fault.field()).isEqualTo("stat");
    assertThat(fault.reason()).isEqualTo("field.unknown-parameter");
    assertThat(fault.values()).containsEntry("values", "beat, late, page, size, state");
  }

  @Test
  void a_page_that_is_no_number_is_named() {
    assertThat(fault("page", "abc")).isEqualTo(FieldFault.of("page", "field.integer"));
    assertThat(fault("size", "99999999999").reason()).isEqualTo("field.integer");
    assertThat(fault("size", "").reason()).isEqualTo("field.integer");
  }

  @Test
  void a_wrong_constant_is_told_the_allowed_ones() {
    assertThat(fault("state", "open").values()).containsEntry("values", "OPEN, CLOSED");
  }

  @Test
  void a_single_one_given_twice_is_refused() {
    assertThat(fault("state", "OPEN", "CLOSED").reason()).isEqualTo("field.repeated");
  }

  @Test
  void an_address_that_takes_none_refuses_every_one() throws Exception {
    var none = QueryParameters.of(Object.class.getMethod("hashCode"));
    assertThat(
            catchThrowableOfType(
                RefusedRequestException.class,
                () -> none.require(Map.of("access_token", List.of("x")))))
        .isNotNull();
  }
}
