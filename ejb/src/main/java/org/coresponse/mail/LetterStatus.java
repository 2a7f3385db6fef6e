package org.coresponse.mail;

/** How far a letter is. */
public enum LetterStatus {
  /** To be sent, now or when it is tried again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** Given up. Somebody may have it sent again. */
  FAILED
}
