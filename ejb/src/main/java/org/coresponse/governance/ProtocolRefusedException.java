package org.coresponse.governance;

import org.coresponse.dmn.Reason;
import org.coresponse.dmn.UnreadableModelException;
import org.coresponse.platform.BusinessException;

/** A file is no protocol that this product could decide by; nothing was kept of it. */
public class ProtocolRefusedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String table;
  private final int rule;
  private final String cell;
  private final Reason reason;

  ProtocolRefusedException(UnreadableModelException refused) {
    super(GovernanceProblem.PROTOCOL_REFUSED, refused.refusal());
    initCause(refused);
    this.table = refused.table();
    this.rule = refused.rule();
    this.cell = refused.cell();
    this.reason = refused.reason();
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

  /** Why, without the place. */
  public Reason reason() {
    return reason;
  }
}
