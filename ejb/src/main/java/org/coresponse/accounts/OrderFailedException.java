package org.coresponse.accounts;

/** Keycloak did not do what was asked. */
class OrderFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final OrderTrouble trouble;
  private final boolean forGood;

  private OrderFailedException(OrderTrouble trouble, boolean forGood, String why) {
    super(why);
    this.trouble = trouble;
    this.forGood = forGood;
  }

  /** It may do it later. */
  static OrderFailedException yet(OrderTrouble trouble, String why) {
    return new OrderFailedException(trouble, false, why);
  }

  /** It would refuse again. */
  static OrderFailedException forGood(OrderTrouble trouble, String why) {
    return new OrderFailedException(trouble, true, why);
  }

  OrderTrouble trouble() {
    return trouble;
  }

  boolean isForGood() {
    return forGood;
  }
}
