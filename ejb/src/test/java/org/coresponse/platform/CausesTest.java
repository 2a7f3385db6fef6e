package org.coresponse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class CausesTest {
  private static ConstraintViolationException broken(String constraint) {
    return new ConstraintViolationException("refused", new SQLException("dup"), constraint);
  }

  @Test
  void a_cause_is_found_behind_what_the_container_wrapped() {
    var causes = Causes.of(new EJBException("outer", new RuntimeException(broken("uq_x"))));
    assertThat(causes.has(SQLException.class)).isTrue();
    assertThat(causes.has(IllegalStateException.class)).isFalse();
    assertThat(causes.brokenConstraint()).contains("uq_x");
  }

  @Test
  void a_constraint_is_named_without_its_table() {
    assertThat(Causes.of(broken("crisis_call.uq_crisis_call_source")).brokenConstraint())
        .contains("uq_crisis_call_source");
  }

  @Test
  void a_constraint_that_the_driver_does_not_name_is_none() {
    assertThat(Causes.of(broken(null)).brokenConstraint()).isEmpty();
    assertThat(Causes.of(new RuntimeException()).brokenConstraint()).isEmpty();
    assertThat(Causes.of(null).brokenConstraint()).isEmpty();
  }

  @Test
  void causes_that_go_round_end() {
    var inner = new RuntimeException("inner");
    var outer = new RuntimeException("outer", inner);
    inner.initCause(outer);
    assertThat(Causes.of(outer).find(RuntimeException.class)).containsSame(outer);
    assertThat(Causes.of(outer).has(SQLException.class)).isFalse();
  }
}
