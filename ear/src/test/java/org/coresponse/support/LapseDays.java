package org.coresponse.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** Days of the city on which the timer looks for what ends, and who reads of it. */
public final class LapseDays {
  private LapseDays() {}

  /** It is noon of the city's day. */
  public static void noon(LocalDate day) throws Exception {
    Outside.clockAt(day.atTime(12, 0).atZone(Given.CITY).toInstant());
  }

  /** A round as the timer makes it; of how many was told. */
  public static int round() {
    try {
      var answer = Outside.send("POST", "/it/lapses", null);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return Integer.parseInt(answer.body());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads for the agency {@code pcc}, and for the city. */
  public static void readers(Mailbox agency, Mailbox city) {
    Sql.write(
        "insert into agency_contact (version, agency_id, name, purpose, email, added_at, added_by,"
            + " added_by_name) select 0, id, 'Nell Orr', 'CREDENTIALS', ?, '2026-01-01', 'given',"
            + " 'Given' from agency where code = 'pcc'",
        agency.address());
    var added =
        Rest.as("program-manager")
            .post("/lapse-readers", Rest.body("email", city.address(), "language", "ENGLISH"));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
  }
}
