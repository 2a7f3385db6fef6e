package org.coresponse.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/**
 * Holds a command against its rules of form before a service is called with it: the server writes
 * the arguments of a call that a service refuses for its form into the log, and they are what a
 * caller said.
 */
@ApplicationScoped
public class CommandCheck {
  @Inject Validator validator;

  /**
   * The command itself.
   *
   * @throws ConstraintViolationException when it breaks a rule of form
   */
  public <T> T valid(T command) {
    var broken = validator.validate(command);
    if (!broken.isEmpty()) {
      throw new ConstraintViolationException(broken);
    }
    return command;
  }
}
