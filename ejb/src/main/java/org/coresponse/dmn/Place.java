package org.coresponse.dmn;

/**
 * Where in a model something stands.
 *
 * @param table the table's name; null for the whole file
 * @param rule the number of the rule, from 1; 0 for none
 * @param cell the name of the column; null for none
 */
public record Place(String table, int rule, String cell) {
  /** The whole file. */
  public static final Place FILE = new Place(null, 0, null);

  /** The whole of a table. */
  public static Place table(String name) {
    return new Place(name, 0, null);
  }

  /** The rule of that number, from 1, in this table. */
  public Place atRule(int number) {
    return new Place(table, number, null);
  }

  /** The column of that name in this table, or its cell in this rule. */
  public Place atCell(String name) {
    return new Place(table, rule, name);
  }

  /**
   * The refusal to throw.
   *
   * @param reason key of a {@link Reason}
   * @param names what its sentence names
   */
  public UnreadableModelException refuse(String reason, Object... names) {
    return new UnreadableModelException(this, Reason.of(reason, names), null);
  }

  /** That something is refused here, with its reason. */
  Reason says(Reason reason) {
    if (table == null) {
      return cell == null ? Reason.of("at.file", reason) : Reason.of("at.input", cell, reason);
    }
    if (cell == null) {
      return rule == 0
          ? Reason.of("at.table", table, reason)
          : Reason.of("at.rule", table, rule, reason);
    }
    return rule == 0
        ? Reason.of("at.column", table, cell, reason)
        : Reason.of("at.cell", table, rule, cell, reason);
  }

  @Override
  public String toString() {
    if (table == null) {
      return "file";
    }
    var text = "table " + table;
    if (rule > 0) {
      text += ", rule " + rule;
    }
    if (cell != null) {
      text += (rule > 0 ? ", cell " : ", column ") + cell;
    }
    return text;
  }
}
