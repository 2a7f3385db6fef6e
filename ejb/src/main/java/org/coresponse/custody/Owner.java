package org.coresponse.custody;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Who has something in hand: a person or a queue.
 *
 * @param subject of the person's account; null for a queue, and for somebody without account
 * @param name of the person; null for a queue
 * @param queue null for a person
 */
public record Owner(String subject, String name, Queue queue) implements Serializable {
  public Owner {
    if ((name == null) == (queue == null) || subject != null && name == null) {
      throw new IllegalArgumentException("one of person and queue: " + name + ", " + queue);
    }
  }

  /** A person, whose account there may not be yet. */
  public static Owner person(String subject, String name) {
    return new Owner(subject, requireNonNull(name), null);
  }

  /** A queue that people watch. */
  public static Owner of(Queue queue) {
    return new Owner(null, null, requireNonNull(queue));
  }

  public boolean isPerson() {
    return queue == null;
  }

  /** Whether it is the person of this account. */
  public boolean is(String other) {
    return subject != null && subject.equals(other);
  }
}
