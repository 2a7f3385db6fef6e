package org.coresponse.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks into the database as the owner of the schema, past the application. */
public final class Sql {
  private Sql() {}

  /** The single number that a query finds. */
  public static long number(String query, Object... parameters) {
    return Long.parseLong(text(query, parameters));
  }

  /** The single value that a query finds. */
  public static String text(String query, Object... parameters) {
    var rows = rows(query, parameters);
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rows of " + query);
    }
    return rows.get(0).get(0);
  }

  public static List<List<String>> rows(String query, Object... parameters) {
    try (var owner = Outside.asOwner();
        var sql = prepared(owner, query, parameters);
        var found = sql.executeQuery()) {
      var rows = new ArrayList<List<String>>();
      while (found.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(found.getString(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Writes past every rule of the application; returns the new row's id, or 0. */
  public static long write(String statement, Object... parameters) {
    try (var owner = Outside.asOwner();
        var sql = prepared(owner, statement, parameters)) {
      sql.executeUpdate();
      try (var keys = sql.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Rows that the database looked at while this was done; nobody else must ask it anything. */
  public static long rowsRead(Runnable act) {
    var before = handlers();
    act.run();
    return handlers() - before;
  }

  /** Selects that the database counts for this: the fewest of five, since timers ask meanwhile. */
  public static long selects(Runnable act) {
    return IntStream.range(0, 5)
        .mapToLong(
            number -> {
              var before = selects();
              act.run();
              return selects() - before;
            })
        .min()
        .orElseThrow();
  }

  private static long selects() {
    return Long.parseLong(rows("show global status like 'Com_select'").get(0).get(1));
  }

  private static long handlers() {
    return rows("show global status like 'Handler_read%'").stream()
        .mapToLong(row -> Long.parseLong(row.get(1)))
        .sum();
  }

  private static PreparedStatement prepared(
      Connection owner, String statement, Object... parameters) throws SQLException {
    var sql = owner.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS);
    for (var i = 0; i < parameters.length; i++) {
      sql.setObject(i + 1, parameters[i]);
    }
    return sql;
  }
}
