package org.coresponse.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Clinicians with a right to work and a shift, and the shortest time that an offer may have. */
final class ChaosStaff {
  private ChaosStaff() {}

  /**
   * Enters them.
   *
   * @param users of the development realm, by e-mail
   */
  static void enter(Connection database, List<String> users) throws SQLException {
    write(database, "update wait_alarm set offer_seconds = 10, minutes = 1");
    write(database, "insert ignore into agency (code, name) values ('pcc', 'Agency pcc')");
    for (var i = 0; i < users.size(); i++) {
      enter(database, users.get(i), subject(users.get(i)));
    }
  }

  /** As {@code config/keycloak/dev} gives them. */
  private static String subject(String user) {
    return switch (user) {
      case "diversion-clinician" -> "00000000-0000-4000-8000-000000000007";
      case "diversion-clinician-2" -> "00000000-0000-4000-8000-000000000008";
      default -> throw new IllegalArgumentException(user);
    };
  }

  private static void enter(Connection database, String user, String subject) throws SQLException {
    write(
        database,
        "insert into clinician (version, agency_id, subject, given_name, family_name, email,"
            + " member_from) select 0, id, ?, 'Test', ?, concat(?, '@example.org'), '2020-01-01'"
            + " from agency where code = 'pcc'",
        subject,
        user,
        user);
    write(
        database,
        "insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by,"
            + " cleared_by_name) select id, agency_id, 'DIVERSION', '2020-01-01', 'given', 'Given'"
            + " from clinician where subject = ?",
        subject);
    for (var kind : List.of("CJIS", "BACKGROUND", "CONFIDENTIALITY", "LCSW")) {
      write(
          database,
          "insert into credential (version, clinician_id, agency_id, kind, number, issued_on,"
              + " expires_on, stated_at, stated_by, stated_by_name, verified_on, verified_at,"
              + " verified_by, verified_by_name, verified_source) select 0, id, agency_id, ?,"
              + " concat(?, id), '2024-01-01', if(? = 'LCSW', current_date + interval 1 year,"
              + " null), '2024-01-01', 'given', 'Given', '2024-01-01', '2024-01-01', 'given',"
              + " 'Given', 'given' from clinician where subject = ?",
          kind,
          kind,
          kind,
          subject);
    }
    write(
        database,
        "insert into shift (clinician_id, agency_id, role, starts_at, ends_at,"
            + " planned_clinician_id, planned_agency_id, planned_starts_at, planned_ends_at)"
            + " select id, agency_id, 'DIVERSION', utc_timestamp() - interval 2 hour,"
            + " utc_timestamp() + interval 8 hour, id, agency_id, utc_timestamp() - interval 2"
            + " hour, utc_timestamp() + interval 8 hour from clinician where subject = ?",
        subject);
  }

  private static void write(Connection database, String sql, String... values) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
