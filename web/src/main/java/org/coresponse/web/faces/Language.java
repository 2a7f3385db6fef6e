package org.coresponse.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.coresponse.web.text.Texts;

/**
 * The viewer's language: what they chose (the cookie {@code lang}), else the first that their
 * browser accepts and the product speaks, else English.
 */
@Named("language")
@RequestScoped
public class Language {
  /** Name of the cookie, and of the parameter that changes it. */
  static final String NAME = "lang";

  @Inject HttpServletRequest request;

  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      locale =
          choose(
              request.getParameter(NAME),
              Cookies.value(request, NAME),
              Collections.list(request.getLocales()));
    }
    return locale;
  }

  /** {@code en} or {@code es}. */
  public String getCode() {
    return getLocale().getLanguage();
  }

  /** Code of the language that the switch leads to. */
  public String getOther() {
    return Texts.SPANISH.getLanguage().equals(getCode())
        ? Locale.ENGLISH.getLanguage()
        : Texts.SPANISH.getLanguage();
  }

  static Locale choose(String asked, String remembered, List<Locale> accepted) {
    for (var wish : new String[] {asked, remembered}) {
      var spoken = spoken(wish);
      if (spoken != null) {
        return spoken;
      }
    }
    for (var wish : accepted) {
      var spoken = spoken(wish.getLanguage());
      if (spoken != null) {
        return spoken;
      }
    }
    return Texts.LANGUAGES.get(0);
  }

  /** The language of a code, or null where the product does not speak it. */
  static Locale spoken(String code) {
    for (var language : Texts.LANGUAGES) {
      if (language.getLanguage().equals(code)) {
        return language;
      }
    }
    return null;
  }
}
