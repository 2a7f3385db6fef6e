package org.coresponse.mail;

/**
 * What a letter is for. Its words are in {@code letters.properties}, for each {@link LetterScope}.
 */
public enum LetterKind {
  /** A credential ends on a day to come. */
  CREDENTIAL_LAPSES,
  /** A credential has ended. */
  CREDENTIAL_LAPSED
}
