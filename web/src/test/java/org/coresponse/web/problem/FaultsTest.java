package org.coresponse.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.coresponse.platform.FieldsMissingException;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static void expect(Exception failure, int status, String code, boolean inTrail) {
    var fault = Faults.of(failure);
    assertThat(fault.status()).isEqualTo(status);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(Faults.refusal(failure, fault)).isEqualTo(inTrail);
  }

  @Test
  void a_wrong_role_is_403_and_in_the_trail() {
    expect(new EJBAccessException("WFLYEJB0364"), 403, "forbidden", true);
  }

  @Test
  void a_lost_race_is_409_however_deep_it_lies() {
    expect(
        new EJBTransactionRolledbackException(
            "x", new RuntimeException(new OptimisticLockException())),
        409,
        "changed-meanwhile",
        true);
  }

  @Test
  void a_stale_version_is_412() {
    expect(new StaleDataException(1, 2), 412, "stale", true);
  }

  @Test
  void another_agencys_row_is_404_and_in_the_trail() {
    expect(new NotFoundException("clinician", 7), 404, "not-found", true);
  }

  @Test
  void a_wrong_field_is_422_and_no_line_of_the_trail() {
    expect(new InvalidFieldException("callback", "invalid.phone"), 422, "invalid-field", false);
  }

  @Test
  void each_missing_field_is_named_and_no_line_of_the_trail() {
    var missing = new FieldsMissingException(List.of("language", "location.address"));
    expect(missing, 422, "invalid-field", false);
    assertThat(Faults.of(missing).fields())
        .extracting(FieldFault::field)
        .containsExactly("language", "location.address");
  }

  @Test
  void a_broken_unique_constraint_is_409() {
    expect(
        new EJBException(
            "x",
            new org.hibernate.exception.ConstraintViolationException(
                "dup", new SQLException("Duplicate entry 'secret'"), "uq_call_external")),
        409,
        "duplicate",
        true);
  }

  @Test
  void anything_else_is_ours() {
    expect(new EJBException(new IllegalStateException("secret")), 500, "internal-error", false);
  }

  @Test
  void the_log_of_a_failure_holds_no_message() {
    var trace =
        Trace.of(new EJBException("secret", new SQLException("Duplicate 'secret'", "23000", 1062)));
    assertThat(trace)
        .contains("EJBException", "SQLException [23000 1062]")
        .doesNotContain("secret");
  }
}
