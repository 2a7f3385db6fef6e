package org.coresponse.dmn;

/**
 * A model that cannot be read exactly as it is written. The message names the table, the rule and
 * the cell as far as they are known, and the reason.
 */
public class UnreadableModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final int rule;
  private final String cell;
  private final Reason reason;
  private final Reason refusal;

  UnreadableModelException(Place place, Reason reason, Throwable cause) {
    super(place + ": " + reason, cause);
    this.table = place.table();
    this.rule = place.rule();
    this.cell = place.cell();
    this.reason = reason;
    this.refusal = place.says(reason);
  }

  /** The table's name; null when the file as a whole is refused. */
  public String table() {
    return table;
  }

  /** The number of the rule, counted from 1; 0 when no single rule is refused. */
  public int rule() {
    return rule;
  }

  /**
   * The name of the input or output whose cell (or, with rule 0, whose column) is refused; null
   * when none is.
   */
  public String cell() {
    return cell;
  }

  /** Why, without the place. */
  public Reason reason() {
    return reason;
  }

  /** Where and why; of the place only what is known. */
  public Reason refusal() {
    return refusal;
  }
}
