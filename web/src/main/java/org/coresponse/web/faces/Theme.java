package org.coresponse.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Light or dark, as the cookie {@code theme} has it, so that the first paint is right. */
@Named("theme")
@RequestScoped
public class Theme {
  static final String LIGHT = "light";
  static final String DARK = "dark";

  @Inject HttpServletRequest request;

  public String getName() {
    return of(Cookies.value(request, "theme"));
  }

  public boolean isDark() {
    return DARK.equals(getName());
  }

  static String of(String remembered) {
    return DARK.equals(remembered) ? DARK : LIGHT;
  }
}
