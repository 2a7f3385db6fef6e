package org.coresponse.proof;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** The same said in English and in Spanish. */
public record Sentence(String en, String es) {
  /** Refuses null. */
  public Sentence {
    requireNonNull(en);
    requireNonNull(es);
  }

  /** In the language of the locale: Spanish where it is Spanish, else English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("es") ? es : en;
  }
}
