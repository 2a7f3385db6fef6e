package org.coresponse.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The chain of causes behind an exception that the container wrapped. */
public final class Causes {
  private final List<Throwable> chain = new ArrayList<>();

  private Causes(Throwable top) {
    for (var cause = top; cause != null && !chain.contains(cause); cause = cause.getCause()) {
      chain.add(cause);
    }
  }

  public static Causes of(Throwable top) {
    return new Causes(top);
  }

  public boolean has(Class<? extends Throwable> type) {
    return find(type).isPresent();
  }

  /** The outermost cause of a type. */
  public <T extends Throwable> Optional<T> find(Class<T> type) {
    return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Name of the database constraint that refused a row, if one did. */
  public Optional<String> brokenConstraint() {
    return find(ConstraintViolationException.class)
        .map(ConstraintViolationException::getConstraintName)
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }
}
