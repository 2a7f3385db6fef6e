package org.coresponse.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a value is made of a row's cells.
 *
 * @param columns whose cells are joined, those without a value left out
 * @param of groups of cells that are joined instead
 * @param constant the value of every row, instead of any cell
 * @param after what stands before this is cut off; null cuts nothing
 * @param before what stands from this on is cut off; null cuts nothing
 * @param empty texts that mean no value
 * @param formats how a time may be written, tried in order
 * @param translate what a text becomes
 * @param otherwise what becomes of a text that {@code translate} does not name; null leaves it
 * @param missing what stands for no value, or null
 * @param range a number outside of it is no value; null takes every number
 */
record Cells(
    List<String> columns,
    List<Cells> of,
    String constant,
    String join,
    String after,
    String before,
    Set<String> empty,
    List<TimeFormat> formats,
    Map<String, String> translate,
    String otherwise,
    String missing,
    Range range) {

  /** Numbers from one to another, both included. */
  record Range(double least, double most) {
    boolean holds(double number) {
      return number >= least && number <= most;
    }
  }

  /**
   * The text of a row, or null.
   *
   * @param row cell by column
   * @param empties texts that mean no value in every column
   */
  String text(UnaryOperator<String> row, Set<String> empties) {
    if (constant != null) {
      return constant;
    }
    var parts =
        of.isEmpty()
            ? columns.stream().map(column -> cell(row.apply(column), empties))
            : of.stream().map(cells -> cells.text(row, empties));
    var joined = parts.filter(Objects::nonNull).collect(Collectors.joining(join));
    if (joined.isEmpty()) {
      return missing;
    }
    return translate.isEmpty()
        ? joined
        : translate.getOrDefault(joined, otherwise == null ? joined : otherwise);
  }

  private String cell(String given, Set<String> empties) {
    var text = cut(given).strip();
    return text.isEmpty() || empty.contains(text) || empties.contains(text) ? null : text;
  }

  private String cut(String given) {
    var text = given;
    if (after != null) {
      var at = text.indexOf(after);
      text = at < 0 ? "" : text.substring(at + after.length());
    }
    if (before != null) {
      var at = text.indexOf(before);
      text = at < 0 ? "" : text.substring(0, at);
    }
    return text;
  }

  /** Every column it is made of. */
  Stream<String> everyColumn() {
    return Stream.concat(columns.stream(), of.stream().flatMap(Cells::everyColumn));
  }

  /** The columns as a remark names them; null where the value is made of none. */
  String named() {
    var names = everyColumn().collect(Collectors.joining(" + "));
    return names.isEmpty() ? null : names;
  }
}
