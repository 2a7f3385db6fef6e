package org.coresponse.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.coresponse.runtime.City;

/**
 * What an import's rows cost the database alone: reads what an import has written, then writes the
 * same rows again under other keys, by batches of five hundred calls with one commit each.
 */
final class PlainImport {
  private static final int CHUNK = 500;

  /** Far above every row id that there is. */
  private static final long SHIFT = 1_000_000_000L;

  private final City city;

  PlainImport(City city) {
    this.city = city;
  }

  /** Rows of one table in the order of their calls, and the row id of the call of each. */
  private record Rows(String table, List<String> columns, List<Object[]> rows, List<Long> calls) {
    /** Where the rows of later calls begin. */
    private int after(long call) {
      var at = Collections.binarySearch(calls, call + 1, (one, other) -> one < other ? -1 : 1);
      return -at - 1;
    }

    private String insert() {
      return "insert into "
          + table
          + " ("
          + String.join(", ", columns)
          + ") values ("
          + String.join(", ", Collections.nCopies(columns.size(), "?"))
          + ")";
    }
  }

  /**
   * Writes the calls of an import again.
   *
   * @param prefix of their external ids
   * @param year in which they happen, which no others do
   * @return calls written in a second
   */
  double copy(String prefix, int year) throws SQLException {
    var accounts = city.accounts();
    try (var connection =
        DriverManager.getConnection(city.settings().jdbc(), accounts.user(), accounts.password())) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      var tables = read(connection, prefix, year);
      connection.setAutoCommit(false);
      var began = System.nanoTime();
      var calls = write(connection, tables);
      return calls * 1e9 / (System.nanoTime() - began);
    }
  }

  private static List<Rows> read(Connection connection, String prefix, int year)
      throws SQLException {
    var of = " join crisis_call c on %s where c.external_id like '" + prefix + "%%' order by c.id";
    var froms = new LinkedHashMap<String, String>();
    froms.put("incident", "incident t" + of.formatted("c.incident_id = t.id"));
    froms.put("crisis_call", "crisis_call t" + of.formatted("c.id = t.id"));
    froms.put(
        "incident_closing", "incident_closing t" + of.formatted("c.incident_id = t.incident_id"));
    froms.put("imported_call", "imported_call t" + of.formatted("c.id = t.call_id"));
    froms.put("import_call", "import_call t" + of.formatted("c.external_id = t.external_id"));
    froms.put(
        "coresponse_trail.audit_entry",
        "coresponse_trail.audit_entry t"
            + of.formatted("c.number = t.subject_number and t.subject_type = 'incident'"));
    froms.put("board_change", "board_change t" + of.formatted("c.incident_id = t.incident_id"));
    var found = new ArrayList<Rows>();
    for (var from : froms.entrySet()) {
      found.add(read(connection, from.getKey(), from.getValue(), year));
    }
    return found;
  }

  private static Rows read(Connection connection, String table, String from, int year)
      throws SQLException {
    var columns = columns(connection, table);
    var rows = new ArrayList<Object[]>();
    var calls = new ArrayList<Long>();
    var shifts = shifts(table, year);
    try (var sql = connection.createStatement();
        var result =
            sql.executeQuery(
                "select t." + String.join(", t.", columns) + ", c.id as of_call from " + from)) {
      while (result.next()) {
        var row = new Object[columns.size()];
        for (var i = 0; i < row.length; i++) {
          var value = result.getObject(i + 1);
          var shift = shifts.get(columns.get(i));
          row[i] = shift == null || value == null ? value : shift.apply(value);
        }
        rows.add(row);
        calls.add(result.getLong("of_call"));
      }
    }
    return new Rows(table, columns, rows, calls);
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    var found = new ArrayList<String>();
    var parts = table.contains(".") ? table.split("\\.") : new String[] {"coresponse", table};
    try (var sql =
        connection.prepareStatement(
            "select column_name from information_schema.columns where table_schema = ?"
                + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position")) {
      sql.setString(1, parts[0]);
      sql.setString(2, parts[1]);
      try (var names = sql.executeQuery()) {
        while (names.next()) {
          found.add(names.getString(1));
        }
      }
    }
    return found;
  }

  /** How keys become others: by the name of their column. */
  private static Map<String, UnaryOperator<Object>> shifts(String table, int year) {
    UnaryOperator<Object> id = value -> ((Number) value).longValue() + SHIFT;
    UnaryOperator<Object> day = value -> year + value.toString().substring(4);
    UnaryOperator<Object> key = value -> "P" + value;
    return switch (table) {
      case "board_change" -> Map.of("number", id, "incident_id", id, "incident", day);
      case "coresponse_trail.audit_entry" -> Map.of("id", id, "subject_number", day);
      default ->
          Map.of("id", id, "incident_id", id, "call_id", id, "number", day, "external_id", key);
    };
  }

  private static long write(Connection connection, List<Rows> tables) throws SQLException {
    var calls = tables.get(0).calls();
    var before = 0L;
    for (var to = CHUNK; before < calls.get(calls.size() - 1); to += CHUNK) {
      var last = calls.get(Math.min(to, calls.size()) - 1);
      for (var table : tables) {
        write(connection, table, table.after(before), table.after(last));
      }
      connection.commit();
      before = last;
    }
    return calls.size();
  }

  private static void write(Connection connection, Rows table, int from, int to)
      throws SQLException {
    if (from == to) {
      return;
    }
    try (var sql = connection.prepareStatement(table.insert())) {
      for (var row : table.rows().subList(from, to)) {
        for (var i = 0; i < row.length; i++) {
          sql.setObject(i + 1, row[i]);
        }
        sql.addBatch();
      }
      sql.executeBatch();
    }
  }
}
