package org.coresponse.mail;

import jakarta.mail.MessagingException;

/**
 * The mail server did not take a letter. Its message names the exception only: what mail servers
 * say quotes addresses.
 */
class NotDeliveredException extends Exception {
  private static final long serialVersionUID = 1L;

  private final DeliveryFault fault;

  NotDeliveredException(DeliveryFault fault, MessagingException why) {
    super(
        fault
            + ", "
            + why.getClass().getSimpleName()
            + (why.getCause() == null ? "" : " of " + why.getCause().getClass().getSimpleName()));
    this.fault = fault;
  }

  DeliveryFault fault() {
    return fault;
  }
}
