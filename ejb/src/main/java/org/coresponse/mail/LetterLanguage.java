package org.coresponse.mail;

import java.util.Locale;

/** The languages in which letters are written. */
public enum LetterLanguage {
  ENGLISH(Locale.US, Locale.ROOT),
  SPANISH(Locale.forLanguageTag("es-US"), Locale.forLanguageTag("es"));

  private final Locale locale;
  private final Locale bundle;

  LetterLanguage(Locale locale, Locale bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** In which days are written. */
  Locale locale() {
    return locale;
  }

  /** Of the bundle; English is the one without a language, whatever this machine speaks. */
  Locale bundle() {
    return bundle;
  }
}
