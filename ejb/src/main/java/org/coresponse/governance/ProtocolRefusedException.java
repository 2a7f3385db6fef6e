package org.coresponse.governance;

import java.util.Objects;
import org.coresponse.dmn.UnreadableModelException;
import org.coresponse.platform.BusinessException;

/** A file is no protocol that this product could decide by; nothing was kept of it. */
public class ProtocolRefusedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final int rule;
  private final String cell;
  private final String reason;

  ProtocolRefusedException(String table, int rule, String cell, String reason, Throwable cause) {
    super(
        GovernanceProblem.PROTOCOL_REFUSED,
        Objects.requireNonNullElse(table, "-"),
        rule == 0 ? "-" : String.valueOf(rule),
        Objects.requireNonNullElse(cell, "-"),
        reason);
    initCause(cause);
    this.table = table;
    this.rule = rule;
    this.cell = cell;
    this.reason = reason;
  }

  static ProtocolRefusedException of(UnreadableModelException refused) {
    return new ProtocolRefusedException(
        refused.table(), refused.rule(), refused.cell(), refused.reason(), refused);
  }

  /** The table's name; null when the file as a whole is refused. */
  public String table() {
    return table;
  }

  /** The number of the rule, from 1; 0 when no single rule is refused. */
  public int rule() {
    return rule;
  }

  /** The name of the column or input that is refused; null when none is. */
  public String cell() {
    return cell;
  }

  /** Why, in English, without the place. */
  public String reason() {
    return reason;
  }
}
