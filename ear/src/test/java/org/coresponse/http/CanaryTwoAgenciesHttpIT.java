package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Two agencies with a word of their own in every text of every row, and neither finds the other's
 * at any address that is read: page, REST, export, push.
 *
 * <p>The tables are those that the database says carry {@code agency_id}: a new one fails here
 * until {@link #people} puts a row of it in.
 */
@InTheCity
@RunAsClient
class CanaryTwoAgenciesHttpIT {
  /** Shorter texts hold codes, and no word fits. */
  private static final int LEAST = 12;

  /** What an agency reads of its own, so that a word that is there is found. */
  private static final Set<String> CONTROL =
      Set.of(
          "/api/v1/absences",
          "/api/v1/accounts",
          "/api/v1/accounts/{id}",
          "/api/v1/agencies",
          "/api/v1/agencies/{code}/agreements",
          "/api/v1/agencies/{code}/contacts",
          "/api/v1/agreement-files/{id}",
          "/api/v1/clinicians",
          "/api/v1/clinicians/export",
          "/api/v1/clinicians/{id}",
          "/api/v1/clinicians/{id}/record",
          "/api/v1/evidence/{id}",
          "/api/v1/duty",
          "/api/v1/duty/times",
          "/api/v1/duty/times/{id}/corrections",
          "/api/v1/fairness",
          "/api/v1/lapses",
          "/api/v1/lapses/export",
          "/api/v1/roster",
          "/api/v1/swaps",
          "/api/v1/roster/export",
          "/api/v1/shift-templates",
          "/app/accounts/accounts.xhtml",
          "/app/clinicians/agency.xhtml",
          "/app/clinicians/clinician.xhtml",
          "/app/clinicians/clinicians.xhtml",
          "/app/clinicians/lapses.xhtml",
          "/app/duty/fairness.xhtml",
          "/app/duty/times.xhtml",
          "/app/roster/plan.xhtml",
          "/app/roster/requests.xhtml",
          "/app/roster/templates.xhtml");

  private record Agency(String code, String admin, String canary) {}

  private static final Agency PCC = new Agency("pcc", "agency-admin", "Zqpccwren");
  private static final Agency BCB = new Agency("bcb", "agency-admin-bcb", "Zqbcbfinch");

  private static String call;

  @Test
  void neither_agency_finds_a_word_of_the_other_at_any_address() throws Exception {
    call = Given.call().taken();
    for (var agency : List.of(PCC, BCB)) {
      people(agency);
      plant(agency);
    }
    for (var reader : List.of(PCC, BCB)) {
      var other = reader == PCC ? BCB : PCC;
      assertThat(hits(reader, other.canary(), ids(other), other.code(), AccessHttpIT.reads()))
          .as("what %s finds of %s", reader.admin(), other.code())
          .isEmpty();
      assertThat(hits(reader, reader.canary(), ids(reader), reader.code(), CONTROL))
          .as("what %s finds of its own", reader.admin())
          .containsExactlyInAnyOrderElementsOf(CONTROL);
    }
  }

  /** Addresses, as the table of access has them, at which the word was found. */
  private static Set<String> hits(
      Agency reader, String word, List<String> ids, String code, Collection<String> rows)
      throws IOException, InterruptedException {
    var found = new TreeSet<String>();
    for (var row : rows) {
      for (var address : addresses(row, ids, code, word)) {
        var answer = Outside.bytes(address, reader.admin());
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        if (text(answer).contains(word.toLowerCase(Locale.ROOT))) {
          found.add(row);
        }
        if (answer.statusCode() == 403) {
          break; // closed to the role, whatever it is asked for
        }
      }
    }
    for (var push : List.of("/omnifaces.push/board", "/omnifaces.push/agency")) {
      if (text(Outside.bytes(push, reader.admin())).contains(word.toLowerCase(Locale.ROOT))) {
        found.add(push);
      }
    }
    return found;
  }

  private static List<String> addresses(String row, List<String> ids, String code, String word) {
    var plain =
        row.replace("{code}", code)
            .replace("{number}", call)
            .replace("{name}", "DUR-CRISIS%20v1")
            .replace("{list}", "nature")
            .replace("{role}", "CO_RESPONSE");
    if (plain.contains("{id}")) {
      return ids.stream().map(id -> plain.replace("{id}", id)).toList();
    }
    if (plain.equals("/app/roster/plan.xhtml")) {
      return List.of(plain, plain + "?list=true");
    }
    if (plain.startsWith("/app/roster/")) {
      return Stream.concat(Stream.of(plain), ids.stream().map(id -> plain + "?id=" + id)).toList();
    }
    if (plain.endsWith(".xhtml")) {
      var asked = new ArrayList<>(List.of(plain, plain + "?code=" + code));
      asked.add(plain + "?agency=" + code + "&words=Test");
      for (var id : ids) {
        asked.add(plain + "?id=" + id);
        asked.add(plain + "?id=" + id + "&credential=" + id);
        asked.add(plain + "?code=" + code + "&agreement=" + id);
      }
      return asked;
    }
    if (plain.startsWith("/api/v1/roster")) {
      return List.of(plain + "?weeks=2&from=" + LocalDate.now(Given.CITY).minusDays(7));
    }
    if (plain.equals("/api/v1/duty/times")) {
      return List.of(plain + "?from=2026-01-01&until=" + LocalDate.now(Given.CITY).plusDays(2));
    }
    if (plain.startsWith("/api/v1/lapses")) {
      var all = Stream.of("?agency=" + code, "?window=LAPSED", "?window=DAYS_180&format=xlsx");
      return Stream.concat(Stream.of(plain), all.map(plain::concat)).toList();
    }
    if (plain.startsWith("/api/v1/clinicians")) {
      var all = Stream.of("?agency=" + code, "?mayWork=true", "?mayWork=false", "?format=xlsx");
      return Stream.concat(Stream.of(plain), all.map(plain::concat)).toList();
    }
    return List.of(plain);
  }

  /** Headers and body, unpacked where it is a workbook, in small letters. */
  private static String text(HttpResponse<byte[]> answer) throws IOException {
    var text = new StringBuilder(answer.headers().map().toString());
    var body = answer.body();
    if (body.length > 2 && body[0] == 'P' && body[1] == 'K') {
      text.append(unpacked(body));
    } else {
      text.append(new String(body, StandardCharsets.UTF_8));
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static String unpacked(byte[] workbook) throws IOException {
    var text = new StringBuilder();
    var file = Files.createTempFile("canary", ".xlsx");
    try {
      Files.write(file, workbook);
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(file);
    }
    return text.toString();
  }

  /** A row of each table that belongs to an agency. */
  private static void people(Agency of) {
    var id = Given.clinician("Lane").ofAgency(of.code()).clearedFor("CO_RESPONSE").licensed();
    var clinician = id.onShift();
    var supervisor = Given.clinician("Elder").ofAgency(of.code()).offShift();
    Rest.as("dispatcher")
        .post(
            "/incidents/" + Given.call().taken() + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
    Sql.write(
        "insert into clearance (clinician_id, agency_id, role, cleared_at, cleared_by,"
            + " cleared_by_name, revoked_at, revoked_by, revoked_by_name, revoke_reason) select id,"
            + " agency_id, 'DIVERSION', '2020-01-01', 'x', 'x', '2021-01-01', 'x', 'x', 'x' from"
            + " clinician where id = ?",
        clinician);
    Sql.write(
        "insert into supervision (clinician_id, agency_id, supervisor_id, from_on) select id,"
            + " agency_id, ?, '2020-01-01' from clinician where id = ?",
        supervisor,
        clinician);
    Sql.write(
        "insert into former_membership (clinician_id, agency_id, from_on, until_on) select id,"
            + " agency_id, '2010-01-01', '2011-01-01' from clinician where id = ?",
        clinician);
    Sql.write(
        "update credential set disciplined_on = '2021-01-01', discipline_note = 'x' where id = ?",
        Given.holds(clinician, "RN", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
    Sql.write(
        "update credential set withdrawn_at = '2021-01-01', withdrawn_by = 'x', withdrawn_by_name"
            + " = 'x', withdraw_reason = 'x' where id = ?",
        Given.holds(clinician, "EMT", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
    Sql.write(
        "insert into lapse_notice (credential_id, agency_id, days, outcome, noticed_at, to_holder,"
            + " to_agency, to_police, to_city) select id, agency_id, 30, 'TOLD', '2026-01-01', 1, 1,"
            + " 0, 1 from"
            + " credential where id = ?",
        Given.holds(
            clinician, "CPSS", LocalDate.of(2020, 1, 1), LocalDate.now(Given.CITY).plusDays(20)));
    Sql.write(
        "insert into supervised_hours (version, clinician_id, agency_id, supervisor_id, worked_on,"
            + " practice_minutes, supervision_minutes, entered_at, entered_by, entered_by_name,"
            + " confirmed_at, confirmed_by, confirmed_by_name) select 0, id, agency_id, ?,"
            + " '2026-01-05', 300, 30, '2026-01-05', 'x', 'x', '2026-01-06', 'y', 'y' from clinician"
            + " where id = ?",
        supervisor,
        clinician);
    Sql.write(
        "insert into supervised_hours (version, clinician_id, agency_id, supervisor_id, worked_on,"
            + " practice_minutes, supervision_minutes, entered_at, entered_by, entered_by_name,"
            + " voided_at, voided_by, voided_by_name, void_reason) select 0, id, agency_id, ?,"
            + " '2026-01-06', 300, 30, '2026-01-06', 'x', 'x', '2026-01-07', 'y', 'y', 'y' from"
            + " clinician where id = ?",
        supervisor,
        clinician);
    roster(clinician);
    duty(clinician);
    absence(clinician);
    calendar(clinician);
    swaps(clinician);
    var credential =
        Sql.text("select id from credential where clinician_id = ? and kind = 'LCSW'", clinician);
    var evidence =
        Sql.write(
            "insert into evidence (credential_id, agency_id, name, type, size_bytes, sha256,"
                + " added_at, added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5,"
                + " repeat('0', 64), '2026-01-01', 'x', 'x' from credential where id = ?",
            credential);
    Sql.write("insert into evidence_content values (?, ?)", evidence, content(of));
    Sql.write(
        "insert into account (version, account_key, clinician_id, agency_id, living, user_name,"
            + " email, role, state, created_at, created_by_name, open_since_at, confirmed_at,"
            + " confirmed_by_name) select 0, uuid(), id, agency_id, true, 'x', 'x', "
            + "'FIELD_CLINICIAN', 'ACTIVE', utc_timestamp(6), 'x', utc_timestamp(6),"
            + " utc_timestamp(6), 'x' from clinician where id = ?",
        clinician);
    Sql.write(
        "insert into agency_contact (version, agency_id, name, purpose, email, phone, added_at,"
            + " added_by, added_by_name) select 0, id, 'x', 'BILLING', 'x', 'x', '2026-01-01', 'x',"
            + " 'x' from agency where code = ?",
        of.code());
    Sql.write(
        "insert into agency_contact (version, agency_id, name, purpose, email, phone, added_at,"
            + " added_by, added_by_name, removed_at, removed_by, removed_by_name) select 0, id,"
            + " 'y', 'BILLING', 'y', 'y', '2026-01-01', 'y', 'y', '2026-02-01', 'y', 'y' from"
            + " agency where code = ?",
        of.code());
    Sql.write(
        "insert into agreement (version, agency_id, kind, title, number, from_on, entered_at,"
            + " entered_by, entered_by_name, ended_on, ended_at, ended_by, ended_by_name,"
            + " end_reason) select 0, id, 'MOU', 'y', 'y', '2025-01-01', '2025-01-01', 'y', 'y',"
            + " '2026-01-01', '2026-01-01', 'y', 'y', 'y' from agency where code = ?",
        of.code());
    var agreement =
        Sql.write(
            "insert into agreement (version, agency_id, kind, title, number, from_on, entered_at,"
                + " entered_by, entered_by_name, confirmed_at, confirmed_by, confirmed_by_name)"
                + " select 0, id, 'MOU', 'x', 'x', '2026-01-01', '2026-01-01', 'x', 'x',"
                + " '2026-01-01', 'x', 'x' from agency where code = ?",
            of.code());
    var file =
        Sql.write(
            "insert into agreement_file (agreement_id, agency_id, name, type, size_bytes, sha256,"
                + " added_at, added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5,"
                + " repeat('0', 64), '2026-01-01', 'x', 'x' from agreement where id = ?",
            agreement);
    Sql.write("insert into agreement_file_content values (?, ?)", file, content(of));
  }

  private static void roster(long clinician) {
    var shift = Sql.text("select max(id) from shift where clinician_id = ?", clinician);
    Sql.write(
        "insert into rule_override (shift_id, agency_id, rule, day, figure, most, reason,"
            + " overridden_at, overridden_by, overridden_by_name) select id, agency_id, 'NIGHTS',"
            + " '2026-01-05', 5, 4, 'x', '2026-01-01', 'x', 'x' from shift where id = ?",
        shift);
    var change =
        Sql.write(
            "insert into shift_change (shift_id, cause, role, changed_at, changed_by,"
                + " changed_by_name, after_clinician_id, after_agency_id, after_starts_at,"
                + " after_ends_at) select id, 'SIGN_UP', role, '2026-01-01', 'x', 'x', clinician_id,"
                + " agency_id, starts_at, ends_at from shift where id = ?",
            shift);
    Sql.write(
        "insert into shift_notice (change_id, clinician_id, agency_id, told_at) select ?, id,"
            + " agency_id, '2026-01-01' from clinician where id = ?",
        change,
        clinician);
    var template =
        Sql.write(
            "insert into shift_template (agency_id, name, weeks, added_at, added_by) select"
                + " agency_id, 'x', 1, '2026-01-01', 'x' from shift where id = ?",
            shift);
    Sql.write(
        "insert into template_shift (template_id, week, weekday, role, kind, starts, ends, how_many,"
            + " clinician_id, agency_id) select ?, 1, 1, 'CO_RESPONSE', 'DUTY', '07:00', '15:00', 1,"
            + " clinician_id, agency_id from shift where id = ?",
        template,
        shift);
    Sql.write(
        "insert into agency_hours (agency_id, hours_a_week, since_on) select agency_id, 40,"
            + " '2026-01-05' from clinician where id = ?",
        clinician);
  }

  private static void duty(long clinician) {
    var before = Instant.now().minus(Duration.ofDays(8));
    Given.shift(clinician, "CO_RESPONSE", before, before.plus(Duration.ofHours(8)));
    var duty =
        Sql.write(
            "insert into duty (version, clinician_id, agency_id, role, place, right_kept, began_at,"
                + " starts_at, start_reason) select 0, id, agency_id, 'CO_RESPONSE', 'CAR', 'x',"
                + " utc_timestamp(6), utc_timestamp(6), 'x' from clinician where id = ?",
            clinician);
    Sql.write(
        "insert into duty_correction (duty_id, agency_id, before_starts_at, after_starts_at,"
            + " reason, corrected_at, corrected_by, corrected_by_name) select id, agency_id,"
            + " starts_at, starts_at, 'x', starts_at, 'x', 'x' from duty where id = ?",
        duty);
  }

  private static void absence(long clinician) {
    Sql.write(
        "insert into absence (version, kind, state, clinician_id, agency_id, starts_at, ends_at,"
            + " note, asked_at, asked_by, asked_by_name) select 0, 'LEAVE', 'ASKED', id, agency_id,"
            + " '2026-01-05', '2099-01-06', 'x', '2026-01-01', 'x', 'x' from clinician where id = ?",
        clinician);
    Sql.write(
        "insert into absence (version, kind, state, clinician_id, agency_id, starts_at, ends_at,"
            + " note, asked_at, asked_by, asked_by_name, decided_at, decided_by, decided_by_name,"
            + " decision_note, withdrawn_at, withdrawn_by, withdrawn_by_name) select 0, 'LEAVE',"
            + " 'WITHDRAWN', id, agency_id, '2026-01-05', '2099-01-06', 'x', '2026-01-01', 'x', 'x',"
            + " '2026-01-02', 'y', 'y', 'y', '2026-01-03', 'x', 'x' from clinician where id = ?",
        clinician);
  }

  private static void calendar(long clinician) {
    Sql.write(
        "insert into calendar_feed (clinician_id, agency_id, token_hash, language, made_at) select"
            + " id, agency_id, sha2(id, 256), 'en', '2026-01-01' from clinician where id = ?",
        clinician);
  }

  private static void swaps(long clinician) {
    var shift = Sql.text("select max(id) from shift where clinician_id = ?", clinician);
    Sql.write(
        "insert into shift_swap (version, starts_at, ends_at, state, shift_id, in_exchange, agency_id,"
            + " from_clinician_id, to_clinician_id, named, reason, offered_at, offered_by,"
            + " accepted_at, accepted_by) select 0, '2099-01-01', '2099-01-02', 'ACCEPTED', ?, 0, agency_id, id, id, 0, 'x',"
            + " '2026-01-01', 'x', '2026-01-02', 'y' from clinician where id = ?",
        shift,
        clinician);
    Sql.write(
        "insert into shift_swap (version, starts_at, ends_at, state, shift_id, in_exchange, agency_id,"
            + " from_clinician_id, to_clinician_id, named, reason, offered_at, offered_by,"
            + " accepted_at, accepted_by, decided_at, decided_by, decided_by_name, refusal) select"
            + " 0, '2099-01-01', '2099-01-02', 'REFUSED', ?, 0, agency_id, id, id, 0, 'x', '2026-01-01', 'x', '2026-01-02',"
            + " 'y', '2026-01-03', 'z', 'z', 'z' from clinician where id = ?",
        shift,
        clinician);
  }

  private static byte[] content(Agency of) {
    return ("%PDF-1.7 " + of.canary()).getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the agency's word into each text of its rows that is free to hold one. */
  private static void plant(Agency of) {
    Sql.write("update agency set name = ? where code = ?", of.canary() + " name", of.code());
    var agency = Sql.text("select id from agency where code = ?", of.code());
    for (var table : tables()) {
      assertThat(Sql.number("select count(*) from " + table + " where agency_id = ?", agency))
          .as("rows of %s in %s: people() puts one in", of.code(), table)
          .isPositive();
      for (var column : texts(table)) {
        plant(of, agency, table, column.get(0), Integer.parseInt(column.get(1)));
      }
    }
  }

  /** Where a rule wants a column empty beside another that is empty, only into the full ones. */
  private static void plant(Agency of, String agency, String table, String column, int length) {
    var update =
        "update "
            + table
            + " set "
            + column
            + " = left(concat(?, '-', id, '-', ?), ?) where agency_id = ?";
    try {
      Sql.write(update, of.canary(), column, length, agency);
    } catch (IllegalStateException aRule) {
      Sql.write(update + " and " + column + " is not null", of.canary(), column, length, agency);
    }
    var planted =
        "select count(*) from " + table + " where agency_id = ? and " + column + " like ?";
    assertThat(Sql.number(planted, agency, of.canary().substring(0, LEAST - 4) + "%"))
        .as("rows of %s with a word in %s.%s: people() fills it", of.code(), table, column)
        .isPositive();
  }

  private static List<String> tables() {
    return Sql.rows(
            "select c.table_name from information_schema.columns c join information_schema.tables t"
                + " using (table_schema, table_name) where c.table_schema = 'coresponse'"
                + " and c.column_name = 'agency_id' and t.table_type = 'BASE TABLE'")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  /**
   * Columns of text and their lengths: neither computed, nor a key of another table, nor one of a
   * list of words that a constraint names.
   */
  private static List<List<String>> texts(String table) {
    return Sql.rows(
        "select column_name, character_maximum_length from information_schema.columns c where"
            + " table_schema = 'coresponse' and table_name = ? and data_type in ('varchar', 'char',"
            + " 'text', 'mediumtext', 'longtext') and character_maximum_length >= ?"
            + " and is_generated = 'NEVER' and not exists (select 1 from"
            + " information_schema.key_column_usage k where k.table_schema = c.table_schema and"
            + " k.table_name = c.table_name and k.column_name = c.column_name and"
            + " k.referenced_table_name is not null) and not exists (select 1 from"
            + " information_schema.check_constraints x where x.constraint_schema = c.table_schema"
            + " and x.table_name = c.table_name and x.check_clause like concat('`', c.column_name,"
            + " '` in (%'))",
        table, LEAST);
  }

  /** Every id that a row of the agency has, whichever the table. */
  private static List<String> ids(Agency of) {
    var agency = Sql.text("select id from agency where code = ?", of.code());
    return tables().stream()
        .flatMap(
            table -> Sql.rows("select id from " + table + " where agency_id = ?", agency).stream())
        .map(row -> row.get(0))
        .distinct()
        .toList();
  }
}
