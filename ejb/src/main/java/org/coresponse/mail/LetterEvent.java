package org.coresponse.mail;

import org.coresponse.platform.DomainEvent;

/** A fact about a letter, named by its id alone: no address, no word of it. */
interface LetterEvent extends DomainEvent {
  long letter();

  @Override
  default String subjectType() {
    return "letter";
  }

  @Override
  default String subjectNumber() {
    return String.valueOf(letter());
  }
}
