package org.coresponse.web.records;

import java.util.Locale;

/** The language of a plan. */
final class PlanWords {
  private PlanWords() {}

  static Locale locale(String language) {
    return Locale.forLanguageTag(language);
  }
}
