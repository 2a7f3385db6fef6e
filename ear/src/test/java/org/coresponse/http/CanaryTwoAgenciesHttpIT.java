package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.coresponse.http.CanaryRows.Agency;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
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

  private static final Agency PCC = new Agency("pcc", "agency-admin", "Zqpccwren");
  private static final Agency BCB = new Agency("bcb", "agency-admin-bcb", "Zqbcbfinch");

  private static String call;

  @Test
  void neither_agency_finds_a_word_of_the_other_at_any_address() throws Exception {
    call = Given.call().taken();
    for (var agency : List.of(PCC, BCB)) {
      CanaryRows.of(agency);
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

  /** Writes the agency's word into each text of its rows that is free to hold one. */
  private static void plant(Agency of) {
    Sql.write("update agency set name = ? where code = ?", of.canary() + " name", of.code());
    var agency = Sql.text("select id from agency where code = ?", of.code());
    for (var table : tables()) {
      assertThat(Sql.number("select count(*) from " + table + " where agency_id = ?", agency))
          .as("rows of %s in %s: CanaryRows puts one in", of.code(), table)
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
        .as("rows of %s with a word in %s.%s: CanaryRows fills it", of.code(), table, column)
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
