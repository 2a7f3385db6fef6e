package org.coresponse.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a value is made of a row's cells: where it comes from, what of it is taken, what its words
 * become, and how times and numbers in it are written.
 *
 * @param formats how a time may be written, tried in order; empty for what is no time
 */
record Cells(Origin origin, Cut cut, Words words, List<TimeFormat> formats, NumberFormat number) {

  /** A value that is the cell of one column as it stands. */
  static Cells of(String column) {
    var origin = new Origin(List.of(column), List.of(), List.of(), null, " ");
    return new Cells(origin, Cut.NOTHING, Words.AS_THEY_ARE, List.of(), NumberFormat.PLAIN);
  }

  /**
   * Where a value comes from: one of these.
   *
   * @param columns whose cells are joined, those without a value left out
   * @param of groups of cells that are joined
   * @param first groups of cells of which the first that has a value is taken
   * @param constant the value of every row
   * @param join what stands between those that are joined
   */
  record Origin(
      List<String> columns, List<Cells> of, List<Cells> first, String constant, String join) {

    private Stream<Cells> groups() {
      return Stream.concat(of.stream(), first.stream());
    }
  }

  /**
   * What of a cell is taken; nothing of a cell that lacks one of these texts.
   *
   * @param after what stands before these is cut off, one after the other
   * @param before what stands from this on is cut off then; null cuts nothing
   */
  record Cut(List<String> after, String before) {
    static final Cut NOTHING = new Cut(List.of(), null);

    String of(String cell) {
      var text = cell;
      for (var mark : after) {
        var at = text.indexOf(mark);
        text = at < 0 ? "" : text.substring(at + mark.length());
      }
      if (before != null) {
        var at = text.indexOf(before);
        text = at < 0 ? "" : text.substring(0, at);
      }
      return text;
    }
  }

  /**
   * What words become.
   *
   * @param empty texts that mean no value
   * @param translate what a text becomes; nothing where it becomes an empty one
   * @param otherwise what becomes of a text that {@code translate} does not name; null leaves it
   * @param missing what stands for no value, or null
   */
  record Words(Set<String> empty, Map<String, String> translate, String otherwise, String missing) {
    static final Words AS_THEY_ARE = new Words(Set.of(), Map.of(), null, null);

    private String of(String text) {
      if (translate.isEmpty()) {
        return text;
      }
      var word = translate.getOrDefault(text, otherwise == null ? text : otherwise);
      return word.isEmpty() ? missing : word;
    }
  }

  /**
   * The text of a row, or null.
   *
   * @param row cell by column
   * @param empties texts that mean no value in every column
   */
  String text(UnaryOperator<String> row, Set<String> empties) {
    if (origin.constant() != null) {
      return origin.constant();
    }
    var found = found(row, empties);
    return found == null ? words.missing() : words.of(found);
  }

  private String found(UnaryOperator<String> row, Set<String> empties) {
    if (!origin.first().isEmpty()) {
      return origin.first().stream()
          .map(cells -> cells.text(row, empties))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    var parts =
        origin.of().isEmpty()
            ? origin.columns().stream().map(column -> cell(row.apply(column), empties))
            : origin.of().stream().map(cells -> cells.text(row, empties));
    var joined = parts.filter(Objects::nonNull).collect(Collectors.joining(origin.join()));
    return joined.isEmpty() ? null : joined;
  }

  private String cell(String given, Set<String> empties) {
    var text = cut.of(given).strip();
    return text.isEmpty() || words.empty().contains(text) || empties.contains(text) ? null : text;
  }

  /** Every column it is made of, each once. */
  Stream<String> columns() {
    return Stream.concat(
            origin.columns().stream(), origin.groups().flatMap(cells -> cells.columns()))
        .distinct();
  }

  /** The columns as a remark names them; null where the value is made of none. */
  String named() {
    var names = columns().collect(Collectors.joining(" + "));
    return names.isEmpty() ? null : names;
  }

  /** The values that the mapping itself may put in place of what the file says. */
  Stream<String> ownValues() {
    return Stream.concat(
            words.translate().values().stream(),
            Stream.of(origin.constant(), words.otherwise(), words.missing())
                .filter(Objects::nonNull))
        .filter(text -> !text.isEmpty());
  }
}
